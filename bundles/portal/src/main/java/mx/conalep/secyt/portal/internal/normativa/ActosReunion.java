package mx.conalep.secyt.portal.internal.normativa;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Compromisos;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reuniones;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Adjuntador;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Does what the forms of a meeting's page ask. Thread-safe. */
@Component(service = ActosReunion.class)
public final class ActosReunion {

    private final Reuniones reuniones;
    private final Unidades unidades;
    private final Adjuntador adjuntador;

    /** With these. */
    @Activate
    public ActosReunion(
            @Reference Reuniones reuniones, @Reference Unidades unidades, @Reference Adjuntador adjuntador) {
        this.reuniones = reuniones;
        this.unidades = unidades;
        this.adjuntador = adjuntador;
    }

    void hacer(Solicitud s, String clave) {
        Identidad quien = s.identidad();
        String que = Forma.de(s);
        int version = s.entero(que + "-version").orElse(0);
        switch (que) {
            case "invitar" -> reuniones.invitar(quien, clave, version, invitacion(s));
            case "cambiar" -> reuniones.cambiar(quien, clave, version, DatosReunion.leer(s));
            case "celebrar" ->
                reuniones.celebrar(
                        quien,
                        clave,
                        version,
                        new Reuniones.Acta(
                                Renglones.asistentes(s.literal(que + "-asistentes")),
                                valor(s, "conclusiones"),
                                List.of()));
            case "acordar" -> reuniones.acordar(quien, clave, version, List.of(acuerdo(s)));
            case "cancelar" -> reuniones.cancelar(quien, clave, version, valor(s, "motivo"));
            case "documentar" -> documentar(s, clave, version);
            default -> throw Problema.campo("que", "Use los botones de la página.", que);
        }
    }

    private void documentar(Solicitud s, String clave, int version) {
        Reunion reunion = reuniones.leer(s.identidad(), clave).reunion();
        reuniones.documentar(
                s.identidad(),
                clave,
                version,
                adjuntador.uno(s, "archivo", reunion.convoca()).orElse(null),
                Palabras.una(Reunion.ClaseDocumento.class, valor(s, "clase"), "clase"));
    }

    private Reuniones.Invitacion invitacion(Solicitud s) {
        List<String> claves =
                new ArrayList<>(Renglones.claves(Forma.valor(s, "unidades").orElse("")));
        for (String grupo : Forma.valores(s, "grupos")) {
            unidades.listar(tipos(grupo), null, null, null).forEach(u -> claves.add(u.clave()));
        }
        return new Reuniones.Invitacion(claves, !"aviso".equals(valor(s, "via")));
    }

    private static Set<TipoUnidad> tipos(String grupo) {
        return switch (grupo) {
            case "CAST" -> Set.of(TipoUnidad.CAST);
            case "PLANTEL" -> Set.of(TipoUnidad.PLANTEL);
            default -> Set.of(TipoUnidad.CE, TipoUnidad.UODCDMX, TipoUnidad.RCEO);
        };
    }

    private static Compromisos.Nuevo acuerdo(Solicitud s) {
        String que = Forma.de(s);
        return new Compromisos.Nuevo(
                valor(s, "texto"),
                valor(s, "unidad"),
                s.fecha(que + "-vence").orElse(null),
                s.entero(que + "-punto").orElse(null));
    }

    private static @Nullable String valor(Solicitud s, String campo) {
        return Forma.valor(s, campo).orElse(null);
    }
}
