package mx.conalep.secyt.organizacion.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Firma;
import mx.conalep.secyt.organizacion.Firmas;
import mx.conalep.secyt.organizacion.Rfc;
import org.jspecify.annotations.Nullable;

/** What the data of a firm must be like. */
final class ReglasFirma {

    private static final Pattern REGIMEN = Pattern.compile("6\\d\\d");
    private static final Pattern CP = Pattern.compile("\\d{5}");
    private static final Pattern SCIAN = Pattern.compile("\\d{2,6}");
    private static final List<String> TAMANOS = List.of("MICRO", "PEQUENA", "MEDIANA", "GRANDE");
    private static final List<String> SECTORES = List.of("PUBLICO", "PRIVADO", "SOCIAL");
    private static final String GENERICO =
            "Ese RFC es genérico y no nombra a nadie: úselo tal cual en el servicio, sin registrarlo.";
    private static final int LARGO_NOMBRE = 200;

    private ReglasFirma() {}

    static Firma validar(Rfc rfc, Firmas.Datos datos, boolean demostracion) {
        String nombre = datos.nombre() == null ? "" : datos.nombre().strip();
        new Validacion()
                .exigir(!rfc.generico(), "rfc", GENERICO, rfc.valor())
                .presente(nombre, "nombre")
                .exigir(nombre.length() <= LARGO_NOMBRE, "nombre", "Abrevie el nombre a 200 caracteres.", nombre)
                .exigir(cumple(datos.regimen(), REGIMEN), "regimen", "Use la clave del SAT, como 601.", datos.regimen())
                .exigir(cumple(datos.cp(), CP), "cp", "Use los cinco dígitos del código postal.", datos.cp())
                .exigir(cumple(datos.scian(), SCIAN), "scian", "Use la clave SCIAN, de 2 a 6 dígitos.", datos.scian())
                .exigir(uno(datos.tamano(), TAMANOS), "tamano", "Use uno de " + TAMANOS + ".", datos.tamano())
                .exigir(uno(datos.sector(), SECTORES), "sector", "Use uno de " + SECTORES + ".", datos.sector())
                .terminar();
        return new Firma(
                rfc.valor(),
                nombre,
                datos.regimen(),
                datos.cp(),
                datos.scian(),
                datos.tamano(),
                datos.sector(),
                0,
                demostracion,
                false,
                null,
                rfc.avisos());
    }

    /** A firm of which only the RFC is known. */
    static Firma provisional(Rfc rfc) {
        return new Firma(rfc.valor(), rfc.valor(), null, null, null, null, null, 0, false, true, null, rfc.avisos());
    }

    /** Names of the fields in which two differ. */
    static List<String> cambiados(Firma antes, Firma despues) {
        Map<String, Boolean> iguales = new LinkedHashMap<>();
        iguales.put("nombre", antes.nombre().equals(despues.nombre()));
        iguales.put("regimen", Objects.equals(antes.regimen(), despues.regimen()));
        iguales.put("cp", Objects.equals(antes.cp(), despues.cp()));
        iguales.put("scian", Objects.equals(antes.scian(), despues.scian()));
        iguales.put("tamano", Objects.equals(antes.tamano(), despues.tamano()));
        iguales.put("sector", Objects.equals(antes.sector(), despues.sector()));
        return iguales.keySet().stream()
                .filter(c -> Boolean.FALSE.equals(iguales.get(c)))
                .toList();
    }

    private static boolean cumple(@Nullable String valor, Pattern forma) {
        return valor == null || forma.matcher(valor).matches();
    }

    private static boolean uno(@Nullable String valor, List<String> permitidos) {
        return valor == null || permitidos.contains(valor);
    }
}
