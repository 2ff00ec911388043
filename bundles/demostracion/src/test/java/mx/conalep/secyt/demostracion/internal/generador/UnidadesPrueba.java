package mx.conalep.secyt.demostracion.internal.generador;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;

/** As many units as the real register has, with keys of the same form. */
final class UnidadesPrueba {

    private UnidadesPrueba() {}

    static List<Unidad> registro() {
        List<Unidad> todas = new ArrayList<>();
        todas.add(unidad("CONALEP", TipoUnidad.CENTRAL, null));
        for (int e = 1; e <= 32; e++) {
            todas.add(unidad("CE-%02d".formatted(e), TipoUnidad.CE, "CONALEP"));
        }
        for (int n = 0; n < 313; n++) {
            int e = n % 32 + 1;
            todas.add(unidad("%02dDPT%04dX".formatted(e, n), TipoUnidad.PLANTEL, "CE-%02d".formatted(e)));
        }
        for (String cast : List.of("CAST-08-01", "CAST-14-91", "CAST-15-91", "CAST-19-91")) {
            todas.add(unidad(cast, TipoUnidad.CAST, "CE-" + cast.substring(5, 7)));
        }
        return todas;
    }

    private static Unidad unidad(String clave, TipoUnidad tipo, String padre) {
        List<String> ascendencia = padre == null
                ? List.of(clave)
                : padre.equals("CONALEP") ? List.of(clave, padre) : List.of(clave, padre, "CONALEP");
        return new Unidad(
                clave, tipo, "Unidad " + clave, null, null, LocalDate.of(2000, 1, 1), null, 0, false, ascendencia);
    }
}
