package de.zielnetz.bericht.bild;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws charts as PNG, twice as fine as they are shown. */
public final class Diagrammzeichner {

    /** Of a picture in pixels; in a report it is as wide as the text. */
    private static final int BREITE = 1_400;

    private static final int RAND = 200;
    private static final int JE_NAME = 46;
    private static final int HOECHSTE = 1_500;
    private static final int VERLAUF = 700;

    /** Told apart by who sees no colours, too: from dark to light, and each bar says its number. */
    private static final List<Color> FARBEN = List.of(
            new Color(0x0b3a6b),
            new Color(0x2f7dc1),
            new Color(0x9cc7ea),
            new Color(0xb36b00),
            new Color(0xf0b95a),
            new Color(0x6b6b6b),
            new Color(0xc9c9c9));

    private static final Font SCHRIFT = Schriften.NORMAL.inGroesse(24);

    private Diagrammzeichner() {}

    /** Costs its pixels. */
    public static byte[] zeichne(Diagramm diagramm) {
        DefaultCategoryDataset werte = new DefaultCategoryDataset();
        for (Diagramm.Reihe reihe : diagramm.reihen()) {
            for (int i = 0; i < diagramm.namen().size(); i++) {
                werte.addValue(
                        reihe.werte().get(i), reihe.name(), diagramm.namen().get(i));
            }
        }
        boolean hoch = diagramm.form() == Diagramm.Form.VERLAUF;
        PlotOrientation richtung = hoch ? PlotOrientation.VERTICAL : PlotOrientation.HORIZONTAL;
        boolean legende = diagramm.reihen().size() > 1;
        JFreeChart bild = diagramm.form() == Diagramm.Form.BALKEN
                ? ChartFactory.createBarChart(null, null, diagramm.achse(), werte, richtung, legende, false, false)
                : ChartFactory.createStackedBarChart(
                        null, null, diagramm.achse(), werte, richtung, legende, false, false);
        richteEin(bild);
        int zeilen = diagramm.form() == Diagramm.Form.BALKEN
                ? diagramm.namen().size() * diagramm.reihen().size()
                : diagramm.namen().size();
        int hoehe = hoch ? VERLAUF : Math.min(HOECHSTE, RAND + zeilen * JE_NAME);
        return png(bild, hoehe);
    }

    /** As wide as all pictures of a report. */
    static byte[] png(JFreeChart bild, int hoehe) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ChartUtils.writeChartAsPNG(png, bild, BREITE, hoehe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static void richteEin(JFreeChart bild) {
        bild.setBackgroundPaint(Color.WHITE);
        CategoryPlot flaeche = bild.getCategoryPlot();
        flaeche.setBackgroundPaint(Color.WHITE);
        flaeche.setOutlineVisible(false);
        flaeche.setRangeGridlinePaint(new Color(0xc4c4c4));
        flaeche.getDomainAxis().setTickLabelFont(SCHRIFT);
        flaeche.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.5f);
        flaeche.getDomainAxis().setMaximumCategoryLabelLines(2);
        NumberAxis zahlen = (NumberAxis) flaeche.getRangeAxis();
        zahlen.setTickLabelFont(SCHRIFT);
        zahlen.setLabelFont(SCHRIFT);
        zahlen.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.GERMANY));
        BarRenderer balken = (BarRenderer) flaeche.getRenderer();
        balken.setBarPainter(new StandardBarPainter());
        balken.setShadowVisible(false);
        balken.setDrawBarOutline(true);
        balken.setDefaultOutlinePaint(Color.WHITE);
        balken.setDefaultOutlineStroke(new BasicStroke(2));
        balken.setMaximumBarWidth(0.12);
        boolean gestapelt = balken instanceof StackedBarRenderer;
        if (!gestapelt) {
            balken.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
            balken.setDefaultItemLabelsVisible(true);
            balken.setDefaultItemLabelFont(SCHRIFT);
        }
        for (int i = 0; i < flaeche.getDataset().getRowCount(); i++) {
            balken.setSeriesPaint(i, FARBEN.get(i % FARBEN.size()));
            balken.setSeriesOutlinePaint(i, Color.WHITE);
        }
        if (bild.getLegend() != null) {
            bild.getLegend().setItemFont(SCHRIFT);
            bild.getLegend().setFrame(BlockBorder.NONE);
        }
    }
}
