package mx.conalep.secyt.informes.internal.edicion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.documentos.Bloque;
import mx.conalep.secyt.documentos.Bloque.Columna;
import mx.conalep.secyt.documentos.Bloque.Firma;
import mx.conalep.secyt.documentos.Bloque.Firmas;
import mx.conalep.secyt.documentos.Bloque.Parrafo;
import mx.conalep.secyt.documentos.Bloque.Tabla;
import mx.conalep.secyt.documentos.Bloque.Tipo;
import mx.conalep.secyt.documentos.Bloque.Titulo;
import mx.conalep.secyt.documentos.Documento;
import mx.conalep.secyt.documentos.Documentos;
import mx.conalep.secyt.documentos.Ficha;
import mx.conalep.secyt.extensiones.FormatoDisponible;
import mx.conalep.secyt.extensiones.Formatos;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.edicion.ContenidoEdicion;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.Ediciones.Escrito;
import mx.conalep.secyt.informes.edicion.Errata;
import mx.conalep.secyt.informes.edicion.Faltante;
import mx.conalep.secyt.informes.edicion.Firmante;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Turns an edition into files. Thread-safe. */
@Component(service = Imprenta.class)
public final class Imprenta {

    static final String PDF = "pdf";
    static final String DOCX = "docx";

    private static final String EMISOR =
            "Colegio Nacional de Educación Profesional Técnica · Dirección de Servicios Tecnológicos y de Capacitación";

    private final Documentos documentos;
    private final Formatos formatos;

    /** With the writers. */
    @Activate
    public Imprenta(@Reference Documentos documentos, @Reference Formatos formatos) {
        this.documentos = documentos;
        this.formatos = formatos;
    }

    Escrito escribir(Identidad quien, Edicion edicion, ContenidoEdicion contenido, String formato) throws IOException {
        String archivo = edicion.folio() + ".";
        return switch (formato) {
            case PDF -> {
                Documento documento = documento(edicion, contenido);
                yield new Escrito(archivo + PDF, "application/pdf", salida -> documentos.pdf(documento, salida));
            }
            case DOCX -> {
                Documento documento = documento(edicion, contenido);
                yield new Escrito(archivo + DOCX, Documentos.DOCX, salida -> documentos.docx(documento, salida));
            }
            default -> {
                FormatoDisponible otro = formato(quien, formato);
                var preparado = otro.preparar(contenido.tabla());
                yield new Escrito(archivo + otro.extension(), otro.tipoMedio(), salida -> {
                    try (preparado) {
                        preparado.copiar(salida);
                    }
                });
            }
        };
    }

    Escrito escribir(Borrador borrador, String formato) {
        Documento documento = documento(borrador);
        String archivo = Borrador.FOLIO + ".";
        return switch (formato) {
            case PDF -> new Escrito(archivo + PDF, "application/pdf", salida -> documentos.pdf(documento, salida));
            case DOCX -> new Escrito(archivo + DOCX, Documentos.DOCX, salida -> documentos.docx(documento, salida));
            default -> throw Problema.campo("formato", "Un borrador se ve en pdf o docx.", formato);
        };
    }

    private FormatoDisponible formato(Identidad quien, String id) {
        Optional<FormatoDisponible> formato = formatos.buscar(quien, id);
        return formato.orElseThrow(
                () -> Problema.campo("formato", "Use pdf, docx, xlsx, csv, json u otro de GET /formatos.", id));
    }

    static Documento documento(Edicion edicion, ContenidoEdicion contenido) {
        List<Bloque> bloques = new ArrayList<>();
        if (edicion.demostracion()) {
            bloques.add(new Parrafo("DATOS DE DEMOSTRACIÓN: no son oficiales."));
        }
        bloques.addAll(erratas(edicion.erratas()));
        bloques.addAll(contenido.bloques());
        bloques.addAll(faltantes(edicion));
        bloques.add(new Titulo(1, "Firmas y comprobación"));
        bloques.add(new Parrafo(
                "Corte: " + Transmision.corte(edicion) + " (hora del centro de México). Servicios contados: "
                        + edicion.servicios() + ". Huella SHA-256 de lo congelado: " + edicion.huella()
                        + ". Bitácora sellada hasta el bloque " + edicion.bloque() + ": "
                        + (edicion.cabeza().isEmpty() ? "sin bloques" : edicion.cabeza()) + "."));
        bloques.add(new Firmas(List.of(
                firma("Elaboró", edicion.elaboro()),
                firma("Revisó", edicion.reviso()),
                firma("Autorizó", edicion.autorizo()))));
        return new Documento(ficha(edicion), bloques);
    }

    /** Without folio, hash, signatures or QR: nobody can take it for an edition. */
    static Documento documento(Borrador borrador) {
        Edicion edicion = borrador.edicion();
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(new Titulo(1, "BORRADOR"));
        bloques.add(new Parrafo(
                "Sin valor oficial: no se ha emitido, foliado ni firmado, y lo que dice puede cambiar hasta que"
                        + " se emita. Se hizo el " + Transmision.corte(edicion) + " (hora del centro de México)."));
        bloques.addAll(borrador.contenido().bloques());
        bloques.addAll(faltantes(edicion));
        return new Documento(
                new Ficha(
                        "BORRADOR. " + edicion.titulo(),
                        "Borrador sin valor oficial",
                        EMISOR,
                        Borrador.FOLIO,
                        "",
                        edicion.corte(),
                        ""),
                bloques);
    }

    private static Ficha ficha(Edicion edicion) {
        return new Ficha(
                edicion.titulo(),
                "Edición oficial " + edicion.folio() + " con corte al " + Transmision.corte(edicion),
                EMISOR,
                edicion.folio(),
                edicion.huella(),
                edicion.corte(),
                edicion.verificacion());
    }

    private static Firma firma(String acto, Firmante firmante) {
        return new Firma(acto, firmante.nombre(), firmante.cargo());
    }

    private static List<Bloque> erratas(List<Errata> erratas) {
        List<Bloque> bloques = new ArrayList<>();
        if (!erratas.isEmpty()) {
            bloques.add(new Titulo(1, "Fe de erratas"));
        }
        for (Errata errata : erratas) {
            bloques.add(new Parrafo(errata.folio() + ": " + errata.causa()));
            List<List<@Nullable Object>> filas = new ArrayList<>();
            errata.cambios().forEach(c -> filas.add(List.of(c.donde(), c.antes(), c.despues())));
            bloques.add(new Tabla(
                    "Qué cambia con " + errata.folio(),
                    List.of(
                            new Columna("Dónde", Tipo.TEXTO),
                            new Columna("Dice", Tipo.TEXTO),
                            new Columna("Debe decir", Tipo.TEXTO)),
                    filas,
                    List.of()));
        }
        return bloques;
    }

    private static List<Bloque> faltantes(Edicion edicion) {
        if (edicion.faltantes().isEmpty()) {
            return List.of();
        }
        List<List<@Nullable Object>> filas = new ArrayList<>();
        for (Faltante f : edicion.faltantes()) {
            filas.add(List.of(f.unidad(), f.nombre(), f.mes(), f.estado()));
        }
        return List.of(
                new Titulo(1, "Unidades sin resultado verificado"),
                new Parrafo("Se emitió sin ellas por esta causa: " + edicion.justificacion()),
                new Tabla(
                        "Unidades y meses que faltan",
                        List.of(
                                new Columna("Unidad", Tipo.TEXTO),
                                new Columna("Nombre", Tipo.TEXTO),
                                new Columna("Mes", Tipo.NUMERO),
                                new Columna("Estado", Tipo.TEXTO)),
                        filas,
                        List.of()));
    }
}
