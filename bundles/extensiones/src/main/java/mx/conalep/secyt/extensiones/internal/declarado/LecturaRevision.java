package mx.conalep.secyt.extensiones.internal.declarado;

import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.extensiones.internal.declarado.Revision.Cuando;
import mx.conalep.secyt.extensiones.internal.declarado.Revision.Demanda;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a check of a declared type, and whether what it demands fits the class of its field. */
final class LecturaRevision {

    private static final Set<String> CLAVES =
            Set.of("campo", "presente", "es", "minimo", "maximo", "despuesDe", "mascara", "cuando", "mensaje");
    private static final Set<String> DEMANDAS = Set.of("presente", "es", "minimo", "maximo", "despuesDe", "mascara");
    private static final Set<String> CUANDO = Set.of("campo", "es");

    private final Datos datos;
    private final Defectos defectos;

    LecturaRevision(Datos datos, Defectos defectos) {
        this.datos = datos;
        this.defectos = defectos;
    }

    Revision leer(Node nodo) {
        Mapa mapa = Mapa.de(nodo, CLAVES, defectos);
        String campo = campo(mapa);
        String mensaje = mapa.exigido("mensaje", "Diga a quien captura qué está mal y cómo corregirlo.");
        defectos.exigir(
                mensaje.length() <= 500, mapa.lugar("mensaje"), "El mensaje es largo.", "Use hasta 500 caracteres.");
        defectos.exigir(
                DEMANDAS.stream().anyMatch(mapa::tiene),
                nodo,
                "La revisión no pide nada.",
                "Agregue presente, es, minimo, maximo, despuesDe o mascara.");
        numerico(mapa, campo, "minimo");
        numerico(mapa, campo, "maximo");
        fecha(mapa, campo);
        Demanda demanda = new Demanda(
                mapa.logico("presente"),
                mapa.textos("es"),
                mapa.numero("minimo"),
                mapa.numero("maximo"),
                mapa.texto("despuesDe"),
                mapa.texto("mascara"));
        return new Revision(
                campo, demanda, mapa.valor("cuando").map(this::cuando).orElse(null), mensaje);
    }

    private Cuando cuando(Node nodo) {
        Mapa mapa = Mapa.de(nodo, CUANDO, defectos);
        defectos.exigir(mapa.tiene("es"), nodo, "Falta «es» en «cuando».", "Escriba, por ejemplo, es: [OTRO].");
        return new Cuando(campo(mapa), mapa.textos("es"));
    }

    private String campo(Mapa mapa) {
        String campo = mapa.exigido("campo", "Escriba el nombre de un dato: " + datos.nombres() + ".");
        defectos.exigir(
                campo.isEmpty() || datos.clase(campo).isPresent(),
                mapa.lugar("campo"),
                "No hay un dato «" + campo + "».",
                "Use uno de: " + datos.nombres() + ".");
        return campo;
    }

    private void numerico(Mapa mapa, String campo, String clave) {
        defectos.exigir(
                !mapa.tiene(clave) || datos.esNumero(campo),
                mapa.lugar(clave),
                "«" + campo + "» no es un número.",
                "Quite «" + clave + "» o cambie la clase del campo a ENTERO o DECIMAL.");
    }

    private void fecha(Mapa mapa, String campo) {
        String otra = mapa.texto("despuesDe");
        boolean ambas = otra == null || (esFecha(campo) && esFecha(otra));
        defectos.exigir(
                ambas,
                mapa.lugar("despuesDe"),
                "Sólo se comparan dos fechas.",
                "Use fechaInicio, fechaFin o un campo de clase FECHA en ambos lados.");
    }

    private boolean esFecha(String nombre) {
        return datos.clase(nombre).equals(Optional.of(Campo.Clase.FECHA));
    }
}
