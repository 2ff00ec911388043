package mx.conalep.secyt.documentos.internal;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import mx.conalep.secyt.documentos.Documento;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Documents as PDF. Heavy to make; thread-safe. */
final class EscritorPdf {

    private final String estilo;
    private final byte[] normal;
    private final byte[] negrita;
    private final byte[] colores;

    EscritorPdf() throws IOException {
        XRLog.listRegisteredLoggers().forEach(nombre -> XRLog.setLevel(nombre, Level.WARNING));
        estilo = new String(recurso("documento.css"), StandardCharsets.UTF_8);
        normal = recurso("NotoSans-Regular.ttf");
        negrita = recurso("NotoSans-Bold.ttf");
        colores = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    void escribir(Documento documento, OutputStream salida) throws IOException {
        try (PdfBoxRenderer imprenta = imprenta(Pagina.de(documento, estilo))) {
            imprenta.layout();
            imprenta.createPDFWithoutClosing();
            PDDocument pdf = imprenta.getPdfDocument();
            MetadatosPdf.fijar(pdf, documento.ficha());
            pdf.save(salida);
        }
    }

    private PdfBoxRenderer imprenta(String pagina) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        // The page is ours and its texts are escaped; still, nothing but what it carries itself is ever opened.
        builder.useExternalResourceAccessControl(
                (uri, tipo) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, tipo) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colores);
        builder.useFont(letra(normal), "Noto Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(letra(negrita), "Noto Sans", 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(pagina, null);
        return builder.buildPdfRenderer();
    }

    private static FSSupplier<InputStream> letra(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    private static byte[] recurso(String nombre) throws IOException {
        try (InputStream entrada = Objects.requireNonNull(EscritorPdf.class.getResourceAsStream(nombre), nombre)) {
            return entrada.readAllBytes();
        }
    }
}
