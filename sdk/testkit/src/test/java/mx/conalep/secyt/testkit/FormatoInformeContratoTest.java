package mx.conalep.secyt.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mx.conalep.secyt.api.informe.FormatoInforme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule lets a good format through and stops the one that breaks it. */
class FormatoInformeContratoTest {

    @Test
    void aGoodFormatKeepsTheContract() {
        assertThat(Corrida.fallas(Caso.class, FormatoBueno::new)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void aBadFormatFailsAtItsRule(String regla, Supplier<FormatoInforme> malo) {
        assertThat(Corrida.falla(Caso.class, regla, malo)).isTrue();
    }

    static Stream<Arguments> aBadFormatFailsAtItsRule() {
        return Stream.of(
                caso("seAnunciaConSusAnotaciones", FormatosMalos.SinAnotar::new),
                caso("seAnunciaConSusAnotaciones", FormatosMalos.MalId::new),
                caso("seAnunciaConSusAnotaciones", FormatosMalos.MalMedio::new),
                caso("describeBienSusAjustes", FormatosMalos.AjustesRepetidos::new),
                caso("conservaLosAcentosYLosEmoji", FormatosMalos.SinAcentos::new),
                caso("unInformeVacioTambienSeEscribe", FormatosMalos.NadaSiVacio::new),
                caso("loQueFaltaNoEsUnError", FormatosMalos.NoSoportaVacios::new),
                caso("escribeCienMilFilasSinGuardarlas", FormatosMalos.GuardaFilas::new),
                caso("escribeCienMilFilasSinGuardarlas", FormatosMalos.RecorreDosVeces::new),
                caso("escribeCienMilFilasSinGuardarlas", FormatosMalos.JuntaTodo::new),
                caso("ningunaCeldaEsFormulaEnUnaHojaDeCalculo", FormatosMalos.Formulas::new),
                caso("elTextoNoSeVuelveHtml", FormatosMalos.HtmlSinEscapar::new),
                caso("daLosMismosBytesDosVeces", FormatosMalos.ConHora::new),
                caso("daLosMismosBytesConOtroIdiomaYOtraZonaHoraria", FormatosMalos.ConElIdiomaDeLaMaquina::new),
                caso("noCierraLaSalida", FormatosMalos.CierraLaSalida::new),
                caso("siLaSalidaFallaLoDice", FormatosMalos.CallaSiFalla::new),
                caso("diceSiLosDatosSonDeDemostracion", FormatosMalos.CallaQueEsDemostracion::new),
                caso("atiendeAVariosHilosALaVez", FormatosMalos.GuardaEntreLlamadas::new));
    }

    @Test
    void eachRuleIsBrokenBySomebody() {
        List<String> reglas = Corrida.reglas(FormatoInformeContrato.class);
        assertThat(aBadFormatFailsAtItsRule().map(a -> a.get()[0].toString())).containsAll(reglas);
    }

    private static Arguments caso(String regla, Supplier<FormatoInforme> malo) {
        return arguments(regla, malo);
    }

    /** Run by the engine under test only: its name does not end in Test. */
    static final class Caso extends FormatoInformeContrato {

        @Override
        protected FormatoInforme formato() {
            return Corrida.actual();
        }
    }
}
