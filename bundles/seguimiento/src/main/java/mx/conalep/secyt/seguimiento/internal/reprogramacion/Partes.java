package mx.conalep.secyt.seguimiento.internal.reprogramacion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.seguimiento.CifraAutorizada;
import org.jspecify.annotations.Nullable;

/** What each unit gets of a figure: as edited, state by state or unit by unit, or as proposed. */
final class Partes {

    private final Unidades unidades;
    private final CifraAutorizada cifra;
    private final int decimales;
    private final @Nullable List<CifraAutorizada.Parte> editadas;

    Partes(Unidades unidades, CifraAutorizada cifra, int decimales, @Nullable List<CifraAutorizada.Parte> editadas) {
        this.unidades = unidades;
        this.cifra = cifra;
        this.decimales = decimales;
        this.editadas = editadas;
    }

    /**
     * By unit; one that is not named keeps what it has.
     *
     * @throws Problema 422 unless all add up to the figure
     */
    Map<String, BigDecimal> repartir(List<MetaVigente> metas) {
        if (metas.isEmpty()) {
            throw Problema.conflicto("sin-metas", "No hay metas aceptadas entre las que asignar la cifra.");
        }
        Map<String, BigDecimal> partes = new LinkedHashMap<>();
        metas.forEach(m -> partes.put(m.unidad(), vigente(m)));
        if (editadas == null || editadas.isEmpty()) {
            poner(partes, metas, cifra.cifra());
        } else {
            editar(partes, metas, editadas);
        }
        exigirSuma(partes);
        return partes;
    }

    private BigDecimal vigente(MetaVigente meta) {
        return meta.vigente().get(cifra.trimestre() - 1);
    }

    private void editar(Map<String, BigDecimal> partes, List<MetaVigente> metas, List<CifraAutorizada.Parte> nuevas) {
        List<ErrorCampo> errores = new ArrayList<>();
        for (int i = 0; i < nuevas.size(); i++) {
            CifraAutorizada.Parte parte = nuevas.get(i);
            List<MetaVigente> suyas = suyas(metas, parte.unidad());
            BigDecimal monto = parte.meta();
            if (suyas.isEmpty()) {
                errores.add(new ErrorCampo(
                        "partes[" + i + "].unidad",
                        "No tiene meta en vigor de ese indicador; quítela o use una de la propuesta.",
                        parte.unidad()));
            } else if (monto == null
                    || monto.signum() < 0
                    || monto.stripTrailingZeros().scale() > decimales) {
                errores.add(new ErrorCampo(
                        "partes[" + i + "].meta",
                        decimales == 0
                                ? "Escriba un número entero de 0 en adelante."
                                : "Escriba pesos de 0 en adelante.",
                        String.valueOf(monto)));
            } else {
                poner(partes, suyas, monto);
            }
        }
        if (!errores.isEmpty()) {
            throw Problema.invalido(errores);
        }
    }

    private List<MetaVigente> suyas(List<MetaVigente> metas, @Nullable String clave) {
        String entidad = clave == null
                ? null
                : unidades.buscar(clave)
                        .filter(u -> u.tipo().esEstatal())
                        .map(u -> u.entidad())
                        .orElse(null);
        return metas.stream()
                .filter(m -> m.unidad().equals(clave) || m.entidad().equals(entidad))
                .toList();
    }

    private void poner(Map<String, BigDecimal> partes, List<MetaVigente> metas, BigDecimal monto) {
        List<BigDecimal> montos =
                Reparto.repartir(monto, metas.stream().map(this::vigente).toList(), decimales);
        for (int i = 0; i < metas.size(); i++) {
            partes.put(metas.get(i).unidad(), montos.get(i).setScale(2, RoundingMode.UNNECESSARY));
        }
    }

    private void exigirSuma(Map<String, BigDecimal> partes) {
        BigDecimal suma = partes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sobra = suma.subtract(cifra.cifra());
        if (sobra.signum() != 0) {
            throw Problema.campo(
                    "partes",
                    "Con lo que no se cambió, las partes suman " + suma.toPlainString() + " y la cifra autorizada es "
                            + cifra.cifra().toPlainString() + ": " + (sobra.signum() > 0 ? "sobran " : "faltan ")
                            + sobra.abs().toPlainString() + ".",
                    suma.toPlainString());
        }
    }
}
