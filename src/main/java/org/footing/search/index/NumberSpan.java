package org.footing.search.index;

/** The least and the greatest number in a folded field; none when it has no digits. */
final class NumberSpan {
    private final int least;
    private final int greatest;

    private NumberSpan(int least, int greatest) {
        this.least = least;
        this.greatest = greatest;
    }

    static NumberSpan in(byte[] text, int from, int end) {
        int least = Integer.MAX_VALUE;
        int greatest = Integer.MIN_VALUE;
        int at = from;
        while (at < end) {
            if (text[at] < '0' || text[at] > '9') {
                at++;
                continue;
            }
            boolean negative = at > from && text[at - 1] == 'c';
            int number = 0;
            while (at < end && text[at] >= '0' && text[at] <= '9') {
                number = Math.min(99_999_999, number) * 10 + (text[at] - '0');
                at++;
            }
            number = negative ? -number : number;
            least = Math.min(least, number);
            greatest = Math.max(greatest, number);
        }
        return new NumberSpan(least, greatest);
    }

    boolean meets(int from, int to) {
        return least <= to && greatest >= from && least <= greatest;
    }
}
