package mx.conalep.secyt.portal.internal.normativa;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.DifusionNorma;
import mx.conalep.secyt.normativa.DifusionNorma.Acuse;
import mx.conalep.secyt.normativa.DifusionNorma.Difusion;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Norma.Articulo;
import mx.conalep.secyt.normativa.Norma.Texto;
import mx.conalep.secyt.normativa.Norma.Version;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.normativa.TramitesNorma;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Dato;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the page of a norm tells of one version, and of all. Thread-safe. */
@Component(service = LibroNorma.class)
public final class LibroNorma {

    private final Normas normas;
    private final TramitesNorma tramites;
    private final ConsultaNorma consulta;
    private final DifusionNorma difusion;

    /** Out of these. */
    @Activate
    public LibroNorma(
            @Reference Normas normas,
            @Reference TramitesNorma tramites,
            @Reference ConsultaNorma consulta,
            @Reference DifusionNorma difusion) {
        this.normas = normas;
        this.tramites = tramites;
        this.consulta = consulta;
        this.difusion = difusion;
    }

    List<Seccion> abrir(Solicitud s, @Nullable Problema rechazo, Norma norma, int numero) {
        Texto texto = normas.texto(norma.clave(), numero);
        List<Seccion> secciones = new ArrayList<>();
        secciones.add(datos(norma, texto.version()));
        secciones.add(texto(norma, texto));
        secciones.addAll(consulta.abrir(s, rechazo, norma, texto));
        if (texto.version().desde() != null) {
            secciones.add(acuses(s, rechazo, norma, numero));
        }
        secciones.add(dictamenes(norma));
        secciones.add(versiones(norma));
        return secciones;
    }

    private static Seccion datos(Norma norma, Version v) {
        return Seccion.de("datos", "Versión " + v.numero(), "")
                .con(
                        new Dato("Estado", Rotulos.insignia(v.estado())),
                        Dato.de("Qué cambia", v.nota()),
                        Dato.de("Área que la emite", norma.area()),
                        Dato.de("Comentarios hasta", Fechas.dia(v.limite())),
                        Dato.de("Registro", v.registro()),
                        Dato.de("Folio", v.folio()),
                        Dato.de("Aprobada", Fechas.dia(v.aprobada())),
                        Dato.de("Rige desde", Fechas.dia(v.desde())),
                        Dato.de("Rige hasta", Fechas.dia(v.hasta())),
                        Dato.de("Por qué terminó", v.motivoFin()));
    }

    private static Seccion texto(Norma norma, Texto t) {
        Seccion seccion =
                Seccion.de("texto", "Texto", t.articulos().isEmpty() ? "Esta versión no tiene artículos." : "");
        if (!t.articulos().isEmpty()) {
            seccion =
                    seccion.con(t.articulos().stream().map(LibroNorma::articulo).toArray(Dato[]::new));
        }
        return t.version().archivo() == null
                ? seccion
                : seccion.con(archivo(norma, t.version().numero()));
    }

    private static Dato articulo(Articulo a) {
        return Dato.de("Artículo " + a.numero() + (a.titulo().isEmpty() ? "" : ". " + a.titulo()), a.texto());
    }

    private static Tabla archivo(Norma norma, int numero) {
        String ruta = "/api/v1/normas/" + norma.clave() + "/versiones/" + numero + "/archivo";
        return Tabla.de(
                "archivo",
                "Archivo de la versión",
                List.of(Columna.de("Documento")),
                List.of(List.of(Celda.enlace("Descargar el texto", ruta))));
    }

    private Seccion acuses(Solicitud s, @Nullable Problema rechazo, Norma norma, int numero) {
        Difusion d = difusion.leer(norma.clave(), numero);
        boolean abre = Puesto.de(s).abre(d.acuses().stream().map(Acuse::unidad).toList());
        Paginacion pedida = Paginas.pedida(s);
        Pagina<Acuse> acuses = Pagina.de(d.acuses(), pedida);
        Seccion seccion = Seccion.de(
                        "difusion",
                        "Difusión",
                        "Faltan de acusar recibo: " + d.faltan().size() + ". Sin enviar: "
                                + d.sinEnvio().size() + ".")
                .con(Tabla.de(
                                "acuses",
                                "Acuses de recibo",
                                List.of(
                                        Columna.de("Unidad"),
                                        Columna.de("Enviada"),
                                        Columna.de("Acuse"),
                                        Columna.de("Oficio")),
                                acuses.elementos().stream()
                                        .map(a -> acuse(a, abre))
                                        .toList())
                        .con(Paginas.de(s, pedida, acuses))
                        .siVacia(Vacio.de("No se ha difundido", "El área que la emite la envía con «Difundir».")));
        Set<String> lugares = Puesto.de(s).lugares();
        boolean debe = d.faltan().stream().anyMatch(lugares::contains);
        return debe
                ? seccion.con(Forma.de(
                        s,
                        rechazo,
                        "acusar",
                        Forma.abierta(FormasNorma.accion(norma), "Acusar recibo"),
                        Entrada.oculta("numero", numero)))
                : seccion;
    }

    private static List<Celda> acuse(Acuse a, boolean abre) {
        return List.of(
                Celda.de(a.unidad()),
                Celda.de(Fechas.momento(a.enviada())),
                a.acusadoEn() == null
                        ? Celda.insignia("Falta", Tono.ATENCION)
                        : Celda.insignia("Recibida", Tono.BIEN).conNota(Fechas.momento(a.acusadoEn())),
                abre ? Celda.enlace(a.folio(), "/oficios/" + a.oficio()) : Celda.de(a.folio()));
    }

    private Seccion dictamenes(Norma norma) {
        return Seccion.de("dictamenes", "Dictámenes", "")
                .con(Tabla.de(
                                "dictamenes-lista",
                                "Dictámenes de todas las versiones",
                                List.of(
                                        Columna.de("Quién"),
                                        Columna.de("Versión"),
                                        Columna.de("Sentido"),
                                        Columna.de("Sesión"),
                                        Columna.de("Observaciones")),
                                tramites.dictamenes(norma.clave()).stream()
                                        .map(d -> List.of(
                                                Celda.de(Rotulos.de(d.organo())).conNota(Fechas.dia(d.fecha())),
                                                Celda.numero(d.numero()),
                                                d.favorable()
                                                        ? Celda.insignia("Favorable", Tono.BIEN)
                                                        : Celda.insignia("No favorable", Tono.MAL),
                                                sesion(d.reunion()),
                                                Celda.de(d.observaciones())))
                                        .toList())
                        .siVacia(Vacio.de(
                                "No hay dictámenes", "Se registran cuando una versión se somete a dictamen.")));
    }

    private static Celda sesion(@Nullable String clave) {
        return clave == null
                ? Celda.de("")
                : Celda.enlace(clave, Direccion.de("/reuniones/una").con("clave", clave));
    }

    private Seccion versiones(Norma norma) {
        return Seccion.de("versiones", "Versiones", "")
                .con(Tabla.de(
                        "versiones-lista",
                        "Todas las versiones",
                        List.of(
                                Columna.de("Versión"),
                                Columna.de("Estado"),
                                Columna.de("Vigencia"),
                                Columna.de("Folio")),
                        normas.versiones(norma.clave()).stream()
                                .map(v -> version(norma, v))
                                .toList()));
    }

    private static List<Celda> version(Norma norma, Version v) {
        return List.of(
                Celda.enlace(
                                "Versión " + v.numero(),
                                Direccion.de(PaginaNorma.RUTA)
                                        .con("clave", norma.clave())
                                        .con("numero", v.numero()))
                        .conNota(v.nota()),
                Rotulos.insignia(v.estado()),
                Celda.de(
                        v.desde() == null
                                ? ""
                                : Fechas.dia(v.desde()) + " a "
                                        + (v.hasta() == null ? "la fecha" : Fechas.dia(v.hasta()))),
                Celda.de(v.folio()));
    }
}
