package mx.conalep.secyt.portal.internal.normativa;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.ComentariosNorma;
import mx.conalep.secyt.normativa.ComentariosNorma.Resolucion;
import mx.conalep.secyt.normativa.DifusionNorma;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.normativa.TramitesNorma;
import mx.conalep.secyt.normativa.TramitesNorma.Organo;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Adjuntador;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Does what the forms of a norm's page ask. Thread-safe. */
@Component(service = ActosNorma.class)
public final class ActosNorma {

    private static final String RESOLVER = "resolver-";

    private final Normas normas;
    private final TramitesNorma tramites;
    private final ComentariosNorma comentarios;
    private final DifusionNorma difusion;
    private final Adjuntador adjuntador;

    /** With these. */
    @Activate
    public ActosNorma(
            @Reference Normas normas,
            @Reference TramitesNorma tramites,
            @Reference ComentariosNorma comentarios,
            @Reference DifusionNorma difusion,
            @Reference Adjuntador adjuntador) {
        this.normas = normas;
        this.tramites = tramites;
        this.comentarios = comentarios;
        this.difusion = difusion;
        this.adjuntador = adjuntador;
    }

    void hacer(Solicitud s, String clave) {
        Identidad quien = s.identidad();
        String que = Forma.de(s);
        int version = s.entero(que + "-version").orElse(0);
        if (que.startsWith(RESOLVER)) {
            resolver(s, Long.parseLong(que.substring(RESOLVER.length())), version);
            return;
        }
        switch (que) {
            case "redactar" -> redactar(s, clave, version);
            case "consultar" -> consultar(s, clave, version);
            case "comentar" -> comentar(s, clave);
            case "sin-comentarios" -> comentarios.sinComentarios(quien, clave, valor(s, "unidad"));
            case "someter" -> tramites.someter(quien, clave, version);
            case "opinar" -> tramites.dictaminar(quien, clave, version, dictamen(s, Organo.GT_COMERI));
            case "dictaminar" ->
                tramites.dictaminar(
                        quien, clave, version, dictamen(s, Palabras.una(Organo.class, valor(s, "organo"), "organo")));
            case "aprobar" ->
                tramites.aprobar(
                        quien, clave, version, new TramitesNorma.Aprobacion(valor(s, "registro"), fecha(s, "fecha")));
            case "vigor" -> tramites.entrarEnVigor(quien, clave, version, fecha(s, "desde"));
            case "elaborar" -> normas.nuevaVersion(quien, clave, version, valor(s, "nota"));
            case "abrogar" -> tramites.abrogar(quien, clave, version, fecha(s, "hasta"), valor(s, "motivo"));
            case "difundir" -> difusion.difundir(quien, clave, version);
            case "acusar" ->
                difusion.acusar(quien, clave, s.entero(que + "-numero").orElse(0));
            default -> throw Problema.campo("que", "Use los botones de la página.", que);
        }
    }

    private void redactar(Solicitud s, String clave, int version) {
        Norma norma = normas.leer(clave);
        Long nuevo = adjuntador.uno(s, "archivo", norma.area()).orElse(null);
        Long archivo = nuevo == null ? norma.ultima().archivo() : nuevo;
        normas.redactar(
                s.identidad(),
                clave,
                version,
                new Normas.Borrador(
                        valor(s, "nota"), archivo, Renglones.articulos(s.literal(Forma.de(s) + "-articulos"))));
    }

    private void consultar(Solicitud s, String clave, int version) {
        List<String> unidades = Renglones.claves(Forma.valor(s, "unidades").orElse(""));
        comentarios.consultar(
                s.identidad(),
                clave,
                version,
                new ComentariosNorma.Consulta(
                        unidades, s.entero(Forma.de(s) + "-dias").orElse(null)));
    }

    private void comentar(Solicitud s, String clave) {
        comentarios.comentar(
                s.identidad(),
                clave,
                new ComentariosNorma.NuevoComentario(valor(s, "unidad"), valor(s, "articulo"), valor(s, "texto")));
    }

    private void resolver(Solicitud s, long id, int version) {
        comentarios.resolver(
                s.identidad(),
                id,
                version,
                Palabras.una(Resolucion.class, valor(s, "resolucion"), "resolucion"),
                valor(s, "motivo"));
    }

    private static TramitesNorma.NuevoDictamen dictamen(Solicitud s, @Nullable Organo organo) {
        return new TramitesNorma.NuevoDictamen(
                organo,
                Forma.valor(s, "favorable").map(Boolean::valueOf).orElse(null),
                valor(s, "observaciones"),
                fecha(s, "fecha"),
                valor(s, "reunion"),
                null);
    }

    private static @Nullable String valor(Solicitud s, String campo) {
        return Forma.valor(s, campo).orElse(null);
    }

    private static @Nullable LocalDate fecha(Solicitud s, String campo) {
        return s.fecha(Forma.de(s) + "-" + campo).orElse(null);
    }
}
