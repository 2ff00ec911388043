package mx.conalep.secyt.extensiones.internal.declarado;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.campo.Campo;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What a file may say, and where it is told to be wrong. */
class LectorTest {

    static final String FORMATO = """
            secyt: formato/1
            id: ce10-resumen
            nombre: Resumen de Durango
            unidades: [CE-10]
            salida: csv
            columnas:
              - unidad
              - columna: alcanzado
                titulo: Logro
            """;

    static final String TIPO = """
            secyt: tipo/1
            id: ce10-agua
            nombre: Análisis de agua
            unidades: [CE-10]
            linea: TECNOLOGICOS
            categoria: ensayo
            campos:
              - {clave: muestras, etiqueta: Muestras, clase: ENTERO, requerido: true}
              - {clave: metodo, etiqueta: Método, opciones: [NMX, OTRO]}
              - {clave: cual, etiqueta: Cuál método}
              - {clave: entrega, etiqueta: Entrega, clase: FECHA}
            revisiones:
              - {campo: datos.muestras, minimo: 1, maximo: 500, mensaje: Escriba de 1 a 500 muestras.}
              - {campo: datos.entrega, despuesDe: fechaInicio, mensaje: La entrega va después del inicio.}
              - campo: datos.cual
                presente: true
                cuando: {campo: datos.metodo, es: [OTRO]}
                mensaje: Diga cuál método.
              - {campo: datos.cual, mascara: "AA-##", mensaje: Escríbalo como NX-01.}
            medidas:
              usuarios: datos.muestras
            """;

    @Test
    void aFormatAndATypeAreReadWhole() throws DeclaracionInvalidaException {
        RecetaFormato formato = (RecetaFormato) Lector.leer(FORMATO);
        assertThat(formato.columnas())
                .extracting(RecetaFormato.ColumnaPedida::titulo)
                .containsExactly(null, "Logro");
        RecetaTipo tipo = (RecetaTipo) Lector.leer(TIPO);
        assertThat(tipo.campos())
                .contains(Campo.de("muestras", "Muestras", Campo.Clase.ENTERO).obligatorio());
        assertThat(tipo.categoria()).isEqualTo("ensayo");
        assertThat(tipo.revisiones()).hasSize(4);
    }

    @Test
    void eachMistakeIsToldWithItsLineAndItsCure() {
        assertThat(defectos(FORMATO.replace("salida: csv", "salida: word").replace("titulo: Logro", "titlo: Logro")))
                .extracting(Defecto::linea, Defecto::mensaje)
                .containsExactly(tuple(5, "No hay una salida «word»."), tuple(9, "No se conoce «titlo»."));
        assertThat(defectos(FORMATO.replace("salida: csv", "salida: word"))
                        .get(0)
                        .remedio())
                .contains("csv, xlsx, pdf, html, json");
    }

    @Test
    void aCheckMustFitTheClassOfItsField() {
        String textos = defectos(TIPO.replace("campo: datos.muestras, minimo", "campo: datos.metodo, minimo")
                        .replace("usuarios: datos.muestras", "usuarios: datos.nada")
                        .replace("despuesDe: fechaInicio", "despuesDe: horas"))
                .stream()
                .map(d -> d.linea() + " " + d.mensaje())
                .collect(Collectors.joining("\n"));
        assertThat(textos)
                .contains("13 «datos.metodo» no es un número.")
                .contains("14 Sólo se comparan dos fechas.")
                .contains("21 «datos.nada» no mide «usuarios».");
    }

    @Test
    void whatIsNotYamlSaysWhere() {
        assertThat(defectos("secyt: formato/1\n\tid: x\n").get(0).linea()).isEqualTo(2);
        assertThat(defectos("").get(0).mensaje()).contains("vacío");
        assertThat(defectos("secyt: formato/2\n").get(0).remedio()).contains("secyt: formato/1");
        assertThat(defectos("x".repeat(Lector.MAXIMO + 1)).get(0).mensaje()).contains("32000");
    }

    @Test
    void anchorsAndTagsDoNotGetIn() {
        assertThat(defectos("secyt: formato/1\nid: &a [x]\nnombre: *a\n")).isNotEmpty();
        assertThat(defectos("secyt: !!java.net.URL [x]\n")).isNotEmpty();
    }

    @Test
    void aTemplateForAPageIsRefused() {
        List<Defecto> defectos = defectos(
                FORMATO.replace("salida: csv", "plantilla:\n  extension: html\n  renglon: '<b>{unidad}</b>{otra}'"));
        assertThat(defectos).extracting(Defecto::linea).containsExactly(6, 7);
        assertThat(defectos.get(1).remedio()).contains("unidad, alcanzado");
    }

    @Property(tries = 300)
    void noTextBreaksTheReader(@ForAll @StringLength(max = 300) String texto) {
        assertThat(defectos(texto)).isNotEmpty();
    }

    @Property(tries = 300)
    void aDamagedFileIsEitherGoodOrTold(@ForAll int donde, @ForAll char cambio) {
        StringBuilder texto = new StringBuilder(TIPO);
        texto.setCharAt(Math.floorMod(donde, TIPO.length()), cambio);
        try {
            assertThat(Lector.leer(texto.toString())).isNotNull();
        } catch (DeclaracionInvalidaException e) {
            assertThat(e.defectos())
                    .isNotEmpty()
                    .allMatch(d -> d.linea() >= 1 && !d.remedio().isBlank());
        }
    }

    private static List<Defecto> defectos(String texto) {
        DeclaracionInvalidaException e =
                catchThrowableOfType(DeclaracionInvalidaException.class, () -> Lector.leer(texto));
        return e == null ? List.of() : e.defectos();
    }
}
