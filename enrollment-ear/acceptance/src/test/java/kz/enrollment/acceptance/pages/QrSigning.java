package kz.enrollment.acceptance.pages;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import kz.enrollment.acceptance.product.Eventually;

/** A page that waits for a signature from eGov Mobile. */
public final class QrSigning {
    private static final String POST = """
            ([id, secret]) => {
              const form = document.querySelector('[data-ncalayer] form');
              const put = (name, value) => {
                const field = form.querySelector(`input[type=hidden][name='${name}']`) || document.createElement('input');
                field.type = 'hidden';
                field.name = name;
                field.value = value;
                form.appendChild(field);
              };
              put('signing', id);
              put('secret', secret);
              put('signature', 'AQID');
              const button = form.querySelector('[data-sign]');
              put(button.name, button.value);
              form.submit();
            }""";

    private final Visit visit;

    public QrSigning(Visit visit) {
        this.visit = visit;
    }

    /** What a telephone's camera reads from the page; it looks until the picture is whole. */
    public String scan() {
        visit.see("qr-code").waitFor();
        AtomicReference<String> read = new AtomicReference<>();
        Eventually.holds("a QR code on the page", () -> {
            look().ifPresent(read::set);
            return read.get() != null;
        });
        return read.get();
    }

    private Optional<String> look() {
        byte[] picture = visit.see("qr-code").screenshot();
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))))
                    .getText());
        } catch (IOException | ReaderException unreadable) {
            return Optional.empty();
        }
    }

    /** Opens the application on the same device, signs there, and comes back. */
    public void signInTheApplication(String iin, String key) {
        var application = visit.context().waitForPage(() -> visit.press("open-app"));
        application.locator("#iin").fill(iin);
        application.locator("#key").selectOption(key);
        application.locator("#sign").click();
        application.locator("#outcome").waitFor();
        application.close();
    }

    /** Somebody else, who has seen the code, puts what is in it into the log-in form for keys. */
    public void useInTheFormForKeys(String link, Visit stranger) {
        stranger.open("/login/eds");
        stranger.page().evaluate(POST, List.of(id(), link.substring(link.lastIndexOf('/') + 1)));
    }

    /** The identifier of the signing, as the address of the page has it. */
    public String id() {
        return visit.path().replaceFirst(".*[?&]signing=([0-9a-f-]{36}).*", "$1");
    }
}
