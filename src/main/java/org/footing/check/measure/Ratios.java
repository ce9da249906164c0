package org.footing.check.measure;

/** One fraction for each measure. */
public final class Ratios {
    private final Fraction[] byMeasure;

    private Ratios(Fraction[] byMeasure) {
        this.byMeasure = byMeasure;
    }

    public Fraction get(Measure measure) {
        return byMeasure[Measure.ALL.indexOf(measure)];
    }

    /** Counts towards the fractions. */
    public static final class Counter {
        private final long[] num = new long[Measure.ALL.size()];
        private final long[] den = new long[Measure.ALL.size()];

        /** One more to measure, which is or is not. */
        public void count(Measure measure, boolean is) {
            int index = Measure.ALL.indexOf(measure);
            den[index]++;
            if (is) {
                num[index]++;
            }
        }

        public Ratios ratios() {
            Fraction[] fractions = new Fraction[num.length];
            for (int i = 0; i < num.length; i++) {
                fractions[i] = new Fraction(num[i], den[i]);
            }
            return new Ratios(fractions);
        }
    }
}
