package mx.conalep.secyt.formatos.internal.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.formatos.internal.Presentacion;

/** A report as a document: heading, filters, table, notes, signatures, and what makes the file archivable. */
public final class InformePdf {

    private static final double TITULO = 15;
    private static final double SUBTITULO = 11;
    private static final double TEXTO = 9;

    private final Informe informe;
    private final ArchivoPdf archivo;
    private final Recursos recursos;

    private InformePdf(Informe informe, ArchivoPdf archivo, Recursos recursos) {
        this.informe = informe;
        this.archivo = archivo;
        this.recursos = recursos;
    }

    /** Writes it whole and leaves the stream open. */
    public static void escribir(Informe informe, Recursos recursos, OutputStream salida) throws IOException {
        try (ArchivoPdf archivo = new ArchivoPdf(salida)) {
            new InformePdf(informe, archivo, recursos).escribir();
        }
    }

    private void escribir() throws IOException {
        int raiz = archivo.reservar();
        Letra normal = new Letra(recursos.normal(), "N", archivo.reservar());
        Letra fuerte = new Letra(recursos.fuerte(), "F", archivo.reservar());
        String aviso = informe.demostracion() ? Presentacion.DEMOSTRACION : "";
        Paginas paginas = new Paginas(archivo, normal, fuerte, informe.titulo(), aviso);
        Elemento documento = new Elemento(archivo.reservar(), "Document", raiz, "");
        Documento doc = new Documento(archivo, paginas, normal, fuerte, documento);
        cuerpo(doc);
        documento.cerrar(archivo);
        cerrar(doc, raiz);
    }

    /** What is known only when all pages are written. */
    private void cerrar(Documento doc, int raiz) throws IOException {
        int piezas = archivo.reservar();
        int arbol = doc.paginas().terminar(piezas);
        archivo.objeto(
                raiz,
                "<</Type/StructTreeRoot/K " + doc.raiz().numero() + " 0 R/ParentTree " + piezas
                        + " 0 R/ParentTreeNextKey " + doc.paginas().escritas() + ">>");
        doc.normal().escribir(archivo);
        doc.fuerte().escribir(archivo);
        archivo.terminar(catalogo(raiz, arbol));
    }

    private void cuerpo(Documento doc) throws IOException {
        doc.parrafo("H1", informe.titulo(), doc.fuerte(), TITULO);
        if (informe.demostracion()) {
            doc.parrafo("P", Presentacion.DEMOSTRACION, doc.fuerte(), SUBTITULO);
        }
        for (String filtro : Presentacion.filtros(informe)) {
            doc.parrafo("P", filtro, doc.normal(), TEXTO);
        }
        doc.paginas().bajar(TEXTO);
        new TablaPdf(doc, informe).escribir();
        doc.paginas().bajar(TEXTO);
        if (!informe.notas().isEmpty()) {
            doc.paginas().asegurar(2 * (SUBTITULO + TEXTO));
            doc.parrafo("H2", "Notas", doc.fuerte(), SUBTITULO);
        }
        for (String nota : informe.notas()) {
            doc.parrafo("P", nota, doc.normal(), TEXTO);
        }
        doc.paginas().bajar(TEXTO);
        new FirmasPdf(doc).escribir(informe.responsables());
    }

    private int catalogo(int raiz, int arbol) throws IOException {
        int catalogo = archivo.reservar(3);
        byte[] xmp = Metadatos.de(informe.titulo()).getBytes(UTF_8);
        archivo.flujoPlano(catalogo + 1, "/Type/Metadata/Subtype/XML", xmp);
        archivo.flujo(catalogo + 2, "/N 3", recursos.color());
        archivo.objeto(
                catalogo,
                "<</Type/Catalog/Pages " + arbol + " 0 R/Lang(es-MX)/MarkInfo<</Marked true>>/StructTreeRoot " + raiz
                        + " 0 R/Metadata " + (catalogo + 1) + " 0 R/ViewerPreferences<</DisplayDocTitle true>>"
                        + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
                        + "/Info(sRGB IEC61966-2.1)/DestOutputProfile " + (catalogo + 2) + " 0 R>>]>>");
        return catalogo;
    }
}
