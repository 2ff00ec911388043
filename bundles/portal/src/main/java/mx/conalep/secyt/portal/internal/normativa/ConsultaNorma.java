package mx.conalep.secyt.portal.internal.normativa;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.ComentariosNorma;
import mx.conalep.secyt.normativa.ComentariosNorma.Comentario;
import mx.conalep.secyt.normativa.ComentariosNorma.Consultada;
import mx.conalep.secyt.normativa.ComentariosNorma.Resolucion;
import mx.conalep.secyt.normativa.ComentariosNorma.Respuesta;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Norma.Estado;
import mx.conalep.secyt.normativa.Norma.Texto;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who was asked about a version of a norm, and what they said. Thread-safe. */
@Component(service = ConsultaNorma.class)
public final class ConsultaNorma {

    private static final List<Opcion> RESOLUCIONES =
            List.of(new Opcion("ACEPTADO", "Aceptar"), new Opcion("RECHAZADO", "Rechazar"));

    private final ComentariosNorma comentarios;

    /** Out of these. */
    @Activate
    public ConsultaNorma(@Reference ComentariosNorma comentarios) {
        this.comentarios = comentarios;
    }

    List<Seccion> abrir(Solicitud s, @Nullable Problema rechazo, Norma norma, Texto texto) {
        int numero = texto.version().numero();
        List<Consultada> consultadas = comentarios.consultadas(norma.clave(), numero);
        if (consultadas.isEmpty()) {
            return List.of();
        }
        Puesto puesto = Puesto.de(s);
        long faltan = consultadas.stream().filter(c -> c.respuesta() == null).count();
        boolean abre = puesto.abre(consultadas.stream().map(Consultada::unidad).toList());
        Seccion quienes = Seccion.de("consulta", "A quién se consultó", "Faltan de contestar: " + faltan + ".")
                .con(consultadas(consultadas, abre));
        Seccion dichos = Seccion.de("comentarios", "Comentarios", "").con(comentarios(s, norma, numero));
        if (numero == norma.ultima().numero() && norma.ultima().estado() == Estado.EN_COMENTARIOS) {
            for (Forma forma : deSuUnidad(s, rechazo, norma, texto, consultadas)) {
                dichos = dichos.con(forma);
            }
        }
        if (puesto.gestiona(norma.lineas())) {
            for (Comentario c : comentarios.listar(s.identidad(), norma.clave(), numero)) {
                dichos = c.resolucion() == null ? dichos.con(resolver(s, rechazo, norma, c)) : dichos;
            }
        }
        return List.of(quienes, dichos);
    }

    private static Tabla consultadas(List<Consultada> consultadas, boolean abre) {
        return Tabla.de(
                "consultadas",
                "Unidades consultadas",
                List.of(Columna.de("Unidad"), Columna.de("Plazo"), Columna.de("Respuesta"), Columna.de("Oficio")),
                consultadas.stream()
                        .map(c -> List.of(
                                Celda.de(c.unidad()),
                                Celda.de(Fechas.dia(c.limite())),
                                respuesta(c),
                                abre ? Celda.enlace("Ver el oficio", "/oficios/" + c.oficio()) : Celda.de("Enviado")))
                        .toList());
    }

    private static Celda respuesta(Consultada c) {
        Respuesta respuesta = c.respuesta();
        if (respuesta == null) {
            return Celda.insignia("Sin contestar", Tono.ATENCION);
        }
        return Celda.insignia(respuesta == Respuesta.CON_COMENTARIOS ? "Comentó" : "Sin comentarios", Tono.BIEN)
                .conNota(Fechas.momento(c.momento()));
    }

    private Tabla comentarios(Solicitud s, Norma norma, int numero) {
        List<List<Celda>> filas = comentarios.listar(s.identidad(), norma.clave(), numero).stream()
                .map(ConsultaNorma::comentario)
                .toList();
        return Tabla.de(
                        "comentarios-lista",
                        "Comentarios a la versión " + numero,
                        List.of(
                                Columna.de("Unidad"),
                                Columna.de("Artículo"),
                                Columna.de("Comentario"),
                                Columna.de("Resolución")),
                        filas)
                .siVacia(Vacio.de("No hay comentarios", "Aquí aparecen los que registre cada unidad."));
    }

    private static List<Celda> comentario(Comentario c) {
        Resolucion resolucion = c.resolucion();
        return List.of(
                Celda.de(c.unidad())
                        .conNota(Fechas.momento(c.momento()) + (c.extemporaneo() ? ", fuera de plazo" : "")),
                Celda.de(Objects.requireNonNullElse(c.articulo(), "General")),
                Celda.de(c.texto()),
                resolucion == null
                        ? Celda.insignia("Pendiente", Tono.ATENCION)
                        : Celda.insignia(
                                        resolucion == Resolucion.ACEPTADO ? "Aceptado" : "Rechazado",
                                        resolucion == Resolucion.ACEPTADO ? Tono.BIEN : Tono.NEUTRO)
                                .conNota(Objects.requireNonNullElse(c.motivo(), "")));
    }

    private static List<Forma> deSuUnidad(
            Solicitud s, @Nullable Problema rechazo, Norma norma, Texto texto, List<Consultada> consultadas) {
        Set<String> lugares = Puesto.de(s).lugares();
        List<Consultada> suyas =
                consultadas.stream().filter(c -> lugares.contains(c.unidad())).toList();
        if (suyas.isEmpty()) {
            return List.of();
        }
        String unidad = suyas.get(0).unidad();
        List<Forma> formas = new ArrayList<>(List.of(Forma.de(
                s,
                rechazo,
                "comentar",
                Forma.plegada(
                        "Comentar", "En nombre de " + unidad + ".", FormasNorma.accion(norma), "Enviar comentario"),
                Entrada.oculta("unidad", unidad),
                Entrada.lista(
                                "articulo",
                                "Artículo",
                                texto.articulos().stream()
                                        .map(a -> new Opcion(a.numero(), "Artículo " + a.numero()))
                                        .toList())
                        .conAyuda("Sin elegir, el comentario es sobre todo el texto."),
                Entrada.de(Clase.AREA, "texto", "Comentario").obligatoria())));
        if (suyas.get(0).respuesta() == null) {
            formas.add(Forma.de(
                    s,
                    rechazo,
                    "sin-comentarios",
                    Forma.plegada(
                            "No tenemos comentarios",
                            "Así contesta " + unidad + ".",
                            FormasNorma.accion(norma),
                            "Registrar"),
                    Entrada.oculta("unidad", unidad)));
        }
        return formas;
    }

    private static Forma resolver(Solicitud s, @Nullable Problema rechazo, Norma norma, Comentario c) {
        String titulo = "Resolver el comentario de " + c.unidad() + " ("
                + (c.articulo() == null ? "general" : "artículo " + c.articulo()) + ")";
        return Forma.de(
                s,
                rechazo,
                "resolver-" + c.id(),
                Forma.plegada(titulo, c.texto(), FormasNorma.accion(norma), "Resolver"),
                Entrada.lista("resolucion", "Resolución", RESOLUCIONES).obligatoria(),
                Entrada.de(Clase.AREA, "motivo", "Motivo").obligatoria(),
                Entrada.oculta("version", c.version()));
    }
}
