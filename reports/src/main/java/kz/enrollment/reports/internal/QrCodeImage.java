package kz.enrollment.reports.internal;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A QR code drawn as one vector path: sharp at any size, and a few hundred bytes in the PDF. */
final class QrCodeImage extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {
    private static final long serialVersionUID = 1L;

    private final String text;

    QrCodeImage(String text) {
        this.text = text;
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new Dimension(100, 100);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var dark = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int y = 0; y < code.size; y++) {
            appendRow(dark, code, y, area);
        }
        graphics.setColor(Color.BLACK);
        graphics.fill(dark);
    }

    private static void appendRow(Path2D dark, QrCode code, int y, Rectangle2D area) {
        double module = area.getWidth() / code.size;
        double top = area.getY() + y * module;
        int x = 0;
        while (x < code.size) {
            int end = endOfRun(code, x, y);
            if (end > x) {
                dark.append(new Rectangle2D.Double(area.getX() + x * module, top, (end - x) * module, module), false);
            }
            x = end + 1;
        }
    }

    /** First light module at or after x; a run of dark ones becomes one rectangle. */
    private static int endOfRun(QrCode code, int x, int y) {
        int end = x;
        while (end < code.size && code.getModule(end, y)) {
            end++;
        }
        return end;
    }
}
