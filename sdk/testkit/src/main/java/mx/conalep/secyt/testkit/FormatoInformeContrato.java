package mx.conalep.secyt.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.FormatoInformeInfo;
import mx.conalep.secyt.api.informe.Informe;
import org.junit.jupiter.api.Test;

/**
 * Lo que el núcleo espera de un {@link FormatoInforme}. Se hereda y se da el formato; si algo falla, el mensaje dice qué
 * corregir.
 */
public abstract class FormatoInformeContrato {

    private static final int MUCHAS = 100_000;
    private static final int GRUPOS = 20;
    private static final long MEMORIA = 16L << 20;
    private static final Duration LIMITE = Duration.ofSeconds(60);
    private static final String ACENTOS = "Peñón de Ñandú áéíóúü ¿qué? €";
    private static final String EMOJI = "\uD83D\uDE00\uD83C\uDDF2\uD83C\uDDFD";
    private static final Pattern HOJA = Pattern.compile(".*(csv|tab-separated|spreadsheet|excel).*");
    private static final List<String> FORMULAS = List.of("=HOSTIL1()", "+HOSTIL2", "-HOSTIL3", "@HOSTIL4", "\tHOSTIL5");
    private static final Pattern FORMULA = Pattern.compile("(?m)(^|[,;|])\"?\\s*[=+\\-@\\t]HOSTIL\\d");

    /** El formato que se prueba. */
    protected abstract FormatoInforme formato();

    /**
     * Un informe sin filas, nuevo en cada llamada. El de siempre tiene columnas de toda clase; sustitúyalo si su formato
     * pide columnas propias.
     */
    protected InformePrueba informe() {
        return InformePrueba.completo();
    }

    /**
     * Lo escrito, como texto en que se busca lo que debe estar. Sabe leer texto, JSON, XML, HTML y hojas de cálculo;
     * sustitúyalo para otros, como PDF: vacío omite lo que necesita leer.
     */
    protected Optional<String> leer(byte[] escrito) {
        return Lectura.de(tipoMedio(), escrito);
    }

    @Test
    void seAnunciaConSusAnotaciones() {
        Anuncio anuncio = Anuncio.de(formato());
        anuncio.revisar(FormatoInformeInfo.class);
        anuncio.revisarMedio(FormatoInformeInfo.class);
    }

    @Test
    void describeBienSusAjustes() {
        CamposCorrectos.revisar("ajustes()", formato().ajustes());
    }

    @Test
    void conservaLosAcentosYLosEmoji() throws IOException {
        InformePrueba informe = informe();
        informe.fila(informe.filaCon(ACENTOS + " " + EMOJI, 1));
        assertThat(leido(informe))
                .as("los acentos y los emoji llegan enteros: escriba en UTF-8, o en lo que diga «tipoMedio»")
                .contains(ACENTOS)
                .contains(EMOJI);
    }

    @Test
    void unInformeVacioTambienSeEscribe() throws IOException {
        assertThat(bytes(informe()))
                .as("un informe sin filas es un informe: lleva al menos título o columnas")
                .isNotEmpty();
    }

    @Test
    void loQueFaltaNoEsUnError() throws IOException {
        InformePrueba informe = informe();
        assertThat(bytes(informe.fila(new Object[informe.columnas().size()])))
                .as("una celda sin dato queda vacía")
                .isNotEmpty();
    }

    @Test
    void escribeCienMilFilasSinGuardarlas() {
        InformePrueba informe = informe();
        String relleno = "x".repeat(200);
        long[] memoria = new long[1];
        informe.filas(MUCHAS, n -> {
            memoria[0] = n == MUCHAS - 1 ? ocupada() : memoria[0];
            return informe.filaCon(relleno + n % GRUPOS, n);
        });
        long antes = ocupada();
        SalidaVigilada salida = SalidaVigilada.sinTope();
        assertTimeoutPreemptively(LIMITE, () -> formato().escribir(informe, salida), "tardó más de un minuto");
        assertThat(memoria[0]).as("recorre todas las filas").isPositive();
        assertThat(memoria[0] - antes)
                .as("memoria ocupada tras 100,000 filas: escriba cada una conforme llega y no las junte")
                .isLessThan(MEMORIA);
        assertThat(salida.escritos()).as("escribe todas las filas").isPositive();
    }

    @Test
    void ningunaCeldaEsFormulaEnUnaHojaDeCalculo() throws IOException {
        assumeTrue(HOJA.matcher(tipoMedio()).matches(), "no lo abre una hoja de cálculo");
        InformePrueba informe = informe();
        FORMULAS.forEach(f -> informe.fila(informe.filaCon(f, -1)));
        String leido = leido(informe);
        assertThat(FORMULA.matcher(leido).results().map(r -> r.group().strip()))
                .as("texto que una hoja de cálculo tomaría por fórmula: anteponga un apóstrofo")
                .isEmpty();
        assertThat(leido)
                .as("una hoja de cálculo no lleva fórmulas: escriba el valor")
                .doesNotContain("<f>", "<f ", "table:formula");
    }

    @Test
    void elTextoNoSeVuelveHtml() throws IOException {
        assumeTrue(tipoMedio().contains("html") || tipoMedio().contains("xml"), "no es HTML ni XML");
        String etiqueta = "<script>HOSTIL</script>\"><img src=HOSTIL onerror=HOSTIL>";
        InformePrueba informe =
                informe().titulo("T" + etiqueta).nota("N" + etiqueta).filtro("F", etiqueta);
        informe.fila(informe.filaCon(etiqueta, 1));
        assertThat(leido(informe))
                .as("escape < > & y comillas en títulos, filtros, notas y celdas")
                .doesNotContain("<script>HOSTIL", "<img src=HOSTIL");
    }

    @Test
    void daLosMismosBytesDosVeces() throws IOException {
        byte[] primera = bytes(conFilas());
        esperarAlReloj();
        assertThat(bytes(conFilas()))
                .as("los mismos datos dan los mismos bytes: sin fecha, hora ni azar")
                .isEqualTo(primera);
    }

    @Test
    void daLosMismosBytesConOtroIdiomaYOtraZonaHoraria() throws IOException {
        byte[] primera = bytes(conFilas());
        Locale idioma = Locale.getDefault();
        TimeZone zona = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes(conFilas()))
                    .as(
                            "los bytes no dependen de la máquina: diga el Locale y la zona horaria en vez de los de siempre")
                    .isEqualTo(primera);
        } finally {
            Locale.setDefault(idioma);
            TimeZone.setDefault(zona);
        }
    }

    @Test
    void noCierraLaSalida() throws IOException {
        SalidaVigilada salida = SalidaVigilada.sinTope();
        formato().escribir(conFilas(), salida);
        assertThat(salida.cerrada())
                .as("la salida la cierra el núcleo: termine con flush() y no con close()")
                .isFalse();
    }

    @Test
    void siLaSalidaFallaLoDice() throws IOException {
        SalidaVigilada medida = SalidaVigilada.sinTope();
        formato().escribir(conFilas(), medida);
        for (long tope : new long[] {0, medida.escritos() / 2, medida.escritos() - 1}) {
            assertThatThrownBy(() -> formato().escribir(conFilas(), SalidaVigilada.deHasta(tope)))
                    .as("deje pasar la IOException de la salida: sin ella se entregaría un informe a medias")
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void diceSiLosDatosSonDeDemostracion() throws IOException {
        assertThat(leido(conFilas().deDemostracion()).toLowerCase(Locale.ROOT))
                .as("si demostracion() es verdadero, el informe lo dice: nadie debe tomarlo por oficial")
                .contains("demostraci");
        assertThat(bytes(conFilas().deDemostracion()))
                .as("un informe de demostración no es igual a uno real")
                .isNotEqualTo(bytes(conFilas()));
    }

    @Test
    void atiendeAVariosHilosALaVez() throws Exception {
        FormatoInforme uno = formato();
        byte[] esperado = bytes(uno, conFilas());
        assertThat(Hilos.aLaVez(() -> bytes(uno, conFilas())))
                .as("la misma instancia atiende a varios hilos: no guarde nada en sus campos")
                .allSatisfy(b -> assertThat(b).isEqualTo(esperado));
    }

    private InformePrueba conFilas() {
        InformePrueba informe = informe();
        return informe.filas(2_000, n -> informe.filaCon("Plantel número " + n, n * 1_237));
    }

    private String leido(Informe informe) throws IOException {
        Optional<String> leido = leer(bytes(informe));
        assumeTrue(leido.isPresent(), "no se sabe leer " + tipoMedio() + ": sustituya leer(byte[]) para probarlo");
        return leido.orElseThrow();
    }

    private byte[] bytes(Informe informe) throws IOException {
        return bytes(formato(), informe);
    }

    private static byte[] bytes(FormatoInforme formato, Informe informe) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        formato.escribir(informe, salida);
        return salida.toByteArray();
    }

    private String tipoMedio() {
        return Anuncio.de(formato())
                .texto(FormatoInformeInfo.class, "tipoMedio")
                .toLowerCase(Locale.ROOT);
    }

    /** Los archivos comprimidos fechan sus partes cada dos segundos. */
    private static void esperarAlReloj() {
        long tramo = System.currentTimeMillis() / 2_000;
        while (System.currentTimeMillis() / 2_000 == tramo) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static long ocupada() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
