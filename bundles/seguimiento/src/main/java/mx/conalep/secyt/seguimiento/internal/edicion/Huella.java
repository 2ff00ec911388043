package mx.conalep.secyt.seguimiento.internal.edicion;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.TreeMap;
import mx.conalep.secyt.informes.edicion.Renglon;
import mx.conalep.secyt.persistence.Sha256;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** The hash of all that an act froze: what its rows say, line by line in a fixed order. */
final class Huella {

    private final MessageDigest resumen = Sha256.digest();
    private long servicios;

    private Huella() {}

    static Huella de(TxSession s, long acto, String folio) throws SQLException {
        Huella huella = new Huella();
        huella.linea("edicion", folio);
        for (IndicadorCongelado i : CifraRows.indicadores(s, acto)) {
            huella.linea("indicador", i.clave(), i.nombre(), i.unidadMedida());
        }
        for (CifraEstado c : CifraRows.leer(s, acto)) {
            huella.cifra(c);
        }
        RenglonRows.recorrer(s, acto, huella::renglon);
        return huella;
    }

    long servicios() {
        return servicios;
    }

    String texto() {
        return Sha256.hex(resumen);
    }

    private void cifra(CifraEstado c) {
        linea(
                "cifra",
                c.entidad(),
                c.unidad(),
                c.nombre(),
                c.indicador(),
                numero(c.original()),
                numero(c.vigente()),
                numero(c.alcanzado()),
                numero(c.regularizado()),
                numero(c.anterior()),
                numero(c.anioAnterior()),
                c.causa() == null ? "" : c.causa());
    }

    private void renglon(Renglon r) {
        servicios += r.regularizacion() ? 0 : 1;
        linea("servicio", r.servicio(), Integer.toString(r.version()), r.unidad(), Integer.toString(r.mes()));
        new TreeMap<>(r.aportes())
                .forEach((i, monto) -> linea(r.regularizacion() ? "dif" : "aporte", i, numero(monto)));
    }

    private static String numero(@Nullable BigDecimal numero) {
        return numero == null ? "" : numero.setScale(2).toPlainString();
    }

    private void linea(String... partes) {
        resumen.update((String.join("\t", partes) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
