package org.footing.report.graph;

import org.footing.check.measure.Fraction;
import org.footing.check.measure.Measure;
import org.footing.report.Report;
import org.footing.report.ReportWriter;
import org.footing.report.XmlText;

/** Claim coverage as a small picture (SVG), for a page that shows how a paper stands. Red where the check fails. */
public final class Badge implements ReportWriter {
    private static final int HEIGHT = 20;
    private static final int LEFT = 100;

    @Override
    public String id() {
        return "badge";
    }

    @Override
    public String write(Report report) {
        Fraction claims = report.result().ratios().get(Measure.CLAIM);
        String value = claims.display();
        int right = 14 + 7 * value.length();
        String width = Integer.toString(LEFT + right);
        XmlText xml = new XmlText();
        xml.open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("width", width)
                .attribute("height", Integer.toString(HEIGHT))
                .attribute("role", "img")
                .attribute("aria-label", "claims covered: " + value)
                .line();
        xml.open("title").text("claims covered: " + value).close().line();
        box(xml, 0, LEFT, "#444");
        box(xml, LEFT, right, report.result().isClean() ? "#1b6e2e" : "#a3201c");
        xml.open("g")
                .attribute("fill", "#fff")
                .attribute("text-anchor", "middle")
                .attribute("font-family", "Verdana,DejaVu Sans,sans-serif")
                .attribute("font-size", "11")
                .line();
        text(xml, LEFT / 2, "claims covered");
        text(xml, LEFT + right / 2, value);
        xml.close().line().close();
        return xml.finish();
    }

    private static void box(XmlText xml, int x, int width, String colour) {
        xml.open("rect")
                .attribute("x", Integer.toString(x))
                .attribute("width", Integer.toString(width))
                .attribute("height", Integer.toString(HEIGHT))
                .attribute("fill", colour)
                .close()
                .line();
    }

    private static void text(XmlText xml, int x, String text) {
        xml.open("text")
                .attribute("x", Integer.toString(x))
                .attribute("y", "14")
                .text(text)
                .close()
                .line();
    }
}
