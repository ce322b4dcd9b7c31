package de.zielnetz.bericht.bild;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.DoubleStream;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Draws values over time: places on the axis are as far apart as the days are. */
public final class Kurvenzeichner {

    private static final int HOEHE = 620;
    private static final double RAND = 0.15;
    private static final double RAND_ZEIT = 0.06;
    private static final double SEKUNDEN_JE_TAG = 86_400;
    private static final long TAUSENDSTEL = 1_000;
    /** From so many years on they are what the axis names, at most so many of them. */
    private static final int JAHRE = 2;

    private static final int HOECHSTENS = 12;
    private static final double PUNKT = 14;
    private static final Color LINIE = new Color(0x0b3a6b);
    private static final Color ZIEL = new Color(0xb36b00);
    private static final Font SCHRIFT = Schriften.NORMAL.inGroesse(24);

    private Kurvenzeichner() {}

    /** PNG; costs its pixels. There must be a point. */
    public static byte[] zeichne(Kurve kurve) {
        XYSeries reihe = new XYSeries("", false, true);
        kurve.punkte().forEach(p -> reihe.add(augenblick(p.zeit()), p.wert()));
        JFreeChart bild = ChartFactory.createXYLineChart(null, null, kurve.achse(), new XYSeriesCollection(reihe));
        bild.removeLegend();
        bild.setBackgroundPaint(Color.WHITE);
        XYPlot flaeche = bild.getXYPlot();
        flaeche.setBackgroundPaint(Color.WHITE);
        flaeche.setOutlineVisible(false);
        flaeche.setRangeGridlinePaint(new Color(0xc4c4c4));
        flaeche.setDomainGridlinesVisible(false);
        flaeche.setDomainAxis(zeiten(kurve));
        richteWerte(flaeche, kurve);
        richteLinie(flaeche, kurve);
        return Diagrammzeichner.png(bild, HOEHE);
    }

    private static double augenblick(double zeit) {
        Year jahr = Year.of((int) Math.floor(zeit));
        double seit = (zeit - jahr.getValue()) * jahr.length() * SEKUNDEN_JE_TAG;
        return (jahr.atDay(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond() + seit) * TAUSENDSTEL;
    }

    /** Whole years, for what is known of a year alone lies between its beginning and its end; where they are few, months. */
    private static DateAxis zeiten(Kurve kurve) {
        DateAxis achse = new DateAxis(null, TimeZone.getTimeZone("UTC"), Locale.GERMANY);
        achse.setTickLabelFont(SCHRIFT);
        double erste = kurve.punkte().get(0).zeit();
        double letzte = kurve.punkte().get(kurve.punkte().size() - 1).zeit();
        if (letzte - erste >= JAHRE) {
            achse.setRange(augenblick(Math.floor(erste)), augenblick(Math.ceil(letzte)));
            int schritt = 1 + (int) (letzte - erste) / HOECHSTENS;
            achse.setTickUnit(new DateTickUnit(DateTickUnitType.YEAR, schritt, format("yyyy")));
        } else {
            achse.setLowerMargin(RAND_ZEIT);
            achse.setUpperMargin(RAND_ZEIT);
            achse.setDateFormatOverride(format("MM/yyyy"));
        }
        return achse;
    }

    private static SimpleDateFormat format(String muster) {
        SimpleDateFormat format = new SimpleDateFormat(muster, Locale.GERMANY);
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        return format;
    }

    private static void richteWerte(XYPlot flaeche, Kurve kurve) {
        NumberAxis achse = (NumberAxis) flaeche.getRangeAxis();
        achse.setTickLabelFont(SCHRIFT);
        achse.setLabelFont(SCHRIFT);
        achse.setNumberFormatOverride(NumberFormat.getNumberInstance(Locale.GERMANY));
        Kurve.Ziel ziel = kurve.ziel();
        DoubleSummaryStatistics werte = DoubleStream.concat(
                        kurve.punkte().stream().mapToDouble(Kurve.Punkt::wert),
                        ziel == null ? DoubleStream.empty() : DoubleStream.of(ziel.wert()))
                .summaryStatistics();
        double spanne = werte.getMax() - werte.getMin();
        double rand = spanne > 0 ? spanne * RAND : Math.max(1, Math.abs(werte.getMax()) * RAND);
        achse.setRange(werte.getMin() - rand, werte.getMax() + rand);
        if (ziel != null) {
            ValueMarker linie = new ValueMarker(
                    ziel.wert(),
                    ZIEL,
                    new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {14, 10}, 0));
            linie.setLabel(ziel.wort());
            linie.setLabelFont(SCHRIFT);
            linie.setLabelPaint(ZIEL);
            linie.setLabelBackgroundColor(Color.WHITE);
            linie.setLabelAnchor(RectangleAnchor.TOP_LEFT);
            linie.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
            flaeche.addRangeMarker(linie);
        }
    }

    private static void richteLinie(XYPlot flaeche, Kurve kurve) {
        XYLineAndShapeRenderer linie = new XYLineAndShapeRenderer(true, true);
        linie.setSeriesPaint(0, LINIE);
        linie.setSeriesStroke(0, new BasicStroke(4));
        linie.setSeriesShape(0, new Ellipse2D.Double(-PUNKT / 2, -PUNKT / 2, PUNKT, PUNKT));
        linie.setItemLabelAnchorOffset(PUNKT);
        linie.setDefaultItemLabelGenerator(
                (werte, reihe, nummer) -> kurve.punkte().get(nummer).wort());
        linie.setDefaultItemLabelsVisible(true);
        linie.setDefaultItemLabelFont(SCHRIFT);
        flaeche.setRenderer(linie);
    }
}
