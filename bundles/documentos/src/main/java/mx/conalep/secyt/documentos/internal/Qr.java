package mx.conalep.secyt.documentos.internal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** QR codes as PNG in black and white. */
final class Qr {

    private static final int LADO = 198;
    private static final Map<EncodeHintType, ?> MODO =
            Map.of(EncodeHintType.MARGIN, 2, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);

    private Qr() {}

    static byte[] png(String texto) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(imagen(puntos(texto)), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static BitMatrix puntos(String texto) {
        try {
            return new QRCodeWriter().encode(texto, BarcodeFormat.QR_CODE, LADO, LADO, MODO);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    private static BufferedImage imagen(BitMatrix puntos) {
        BufferedImage imagen = new BufferedImage(puntos.getWidth(), puntos.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < puntos.getHeight(); y++) {
            for (int x = 0; x < puntos.getWidth(); x++) {
                imagen.setRGB(x, y, puntos.get(x, y) ? 0x000000 : 0xffffff);
            }
        }
        return imagen;
    }
}
