package mx.conalep.secyt.seguimiento.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.advertencia.Resultado;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.internal.aviso.GrupoDuplicado;
import mx.conalep.secyt.seguimiento.internal.aviso.SobreMeta;
import mx.conalep.secyt.seguimiento.internal.aviso.TrimestreEnCero;
import org.junit.jupiter.api.Test;

/** Warnings of the core. */
@Modules(SeguimientoModule.class)
class AvisosNucleoTest {

    private record Mes(String unidad, int mes, List<Resultado> resultados) implements Situacion {
        @Override
        public Linea linea() {
            return Linea.CAPACITACION;
        }

        @Override
        public int ejercicio() {
            return 2026;
        }

        @Override
        public Optional<ServicioPropuesto> servicio() {
            return Optional.empty();
        }

        @Override
        public Valores ajustes() {
            return Valores.ninguno();
        }
    }

    private record Cifra(String indicador, Optional<BigDecimal> meta, BigDecimal alcanzado) implements Resultado {
        static Mes mes(int mes, String meta, String alcanzado) {
            Optional<BigDecimal> suya = Optional.ofNullable(meta).map(BigDecimal::new);
            return new Mes(
                    Registro.PLANTEL, mes, List.of(new Cifra("PERSONAS_CAPACITADAS", suya, new BigDecimal(alcanzado))));
        }
    }

    @Test
    void aQuarterInZeroWithAGoalIsExplainedAtItsEnd() {
        TrimestreEnCero regla = new TrimestreEnCero(List::of);
        assertThat(regla.advertir(Cifra.mes(3, "10", "0")))
                .extracting(Aviso::clave)
                .containsExactly("cero");
        assertThat(regla.advertir(Cifra.mes(2, "10", "0"))).as("it is not over").isEmpty();
        assertThat(regla.advertir(Cifra.mes(3, "10", "1"))).isEmpty();
        assertThat(regla.advertir(Cifra.mes(3, null, "0"))).as("no goal").isEmpty();
        assertThat(regla.advertir(Cifra.mes(3, "0", "0"))).isEmpty();
    }

    @Test
    void moreThanOneAndAHalfTimesTheGoalIsExplained() {
        SobreMeta regla = new SobreMeta(List::of);
        assertThat(regla.advertir(Cifra.mes(1, "10", "15"))).isEmpty();
        assertThat(regla.advertir(Cifra.mes(1, "10", "15.01"))).hasSize(1);
        assertThat(regla.advertir(Cifra.mes(1, "0", "15"))).isEmpty();
        assertThat(regla.advertir(Cifra.mes(1, null, "15"))).isEmpty();
    }

    @EachDatabase
    void theSameGroupTwiceInAStateIsExplained(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        GrupoDuplicado regla = new GrupoDuplicado(mundo.tx, mundo.unidades);
        Mes febrero = new Mes(Registro.PLANTEL, 2, List.of());
        grupo(mundo, Registro.PLANTEL, "");
        grupo(mundo, Registro.PLANTEL, "");
        assertThat(regla.advertir(febrero))
                .as("alike, but nobody named a group")
                .isEmpty();
        grupo(mundo, Registro.PLANTEL, "A-1");
        grupo(mundo, Registro.PLANTEL, "A-2");
        grupo(mundo, Registro.LEJANO, "A-1");
        assertThat(regla.advertir(febrero)).as("another group, another state").isEmpty();
        grupo(mundo, Registro.CAST, "A-1");
        assertThat(regla.advertir(febrero)).extracting(Aviso::clave).containsExactly("repetido");
    }

    private static void grupo(Mundo mundo, String unidad, String grupo) {
        String folio = mundo.carga
                .cargar(mundo.sistema, List.of(Mundo.curso(unidad, Mundo.dia(2))), EstadoServicio.REPORTADO, false)
                .folios()
                .get(0);
        if (!grupo.isEmpty()) {
            mundo.ejecutar("UPDATE servicio SET datos = '{\"grupo\":\"" + grupo + "\"}' WHERE folio = '" + folio + "'");
        }
    }
}
