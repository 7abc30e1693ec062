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
        double module = area.getWidth() / code.size;
        var dark = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    double left = area.getX() + x * module;
                    dark.append(new Rectangle2D.Double(left, area.getY() + y * module, module, module), false);
                }
            }
        }
        graphics.setColor(Color.BLACK);
        graphics.fill(dark);
    }
}
