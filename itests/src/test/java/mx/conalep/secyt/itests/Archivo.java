package mx.conalep.secyt.itests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file of services as a state sends it, with faults planted in some rows and a note of where each of them is. */
final class Archivo {

    private static final List<String> COMUNES = List.of(
            "tipo",
            "unidad",
            "oferta",
            "fechaInicio",
            "fechaFin",
            "horas",
            "modalidad",
            "sector",
            "participantesHombres",
            "participantesMujeres",
            "participantesOtro",
            "acreditados",
            "cuota",
            "usuario",
            "requerimiento",
            "convenio",
            "origen",
            "cerrado");
    private static final List<String> PROPIOS = List.of(
            "grupo",
            "turno",
            "estandar",
            "tema",
            "equipo",
            "lugar",
            "muestra",
            "muestras",
            "norma",
            "instrumento",
            "numeroInforme",
            "proximaCalibracion");
    private static final List<Falta> FALTAS = List.of(
            new Falta("horas", "cuarenta"),
            new Falta("oferta", "NO-EXISTE"),
            new Falta("fechaFin", "31/02/2025"),
            new Falta("unidad", "08DPT9999Z"),
            new Falta("modalidad", "VIRTUAL"),
            new Falta("participantesMujeres", "muchas"),
            new Falta("cuota", "1,5 pesos"),
            new Falta("sector", "=1+1"));

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String ESQUEMA = "http://schemas.openxmlformats.org/";
    private static final String HOJA = ESQUEMA + "spreadsheetml/2006/main";
    private static final String RELACIONES = ESQUEMA + "package/2006/relationships";
    private static final String RELACION = ESQUEMA + "officeDocument/2006/relationships";
    private static final String TIPO = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final Map<String, String> PARTES = Map.of(
            "[Content_Types].xml",
            "<Types xmlns=\"" + ESQUEMA + "package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TIPO + "sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TIPO
                    + "worksheet+xml\"/></Types>",
            "_rels/.rels",
            "<Relationships xmlns=\"" + RELACIONES + "\"><Relationship Id=\"r1\" Type=\"" + RELACION
                    + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"" + RELACIONES + "\"><Relationship Id=\"r1\" Type=\"" + RELACION
                    + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
            "xl/workbook.xml",
            "<workbook xmlns=\"" + HOJA + "\" xmlns:r=\"" + RELACION
                    + "\"><sheets><sheet name=\"Servicios\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");

    private record Falta(String columna, String valor) {}

    private final List<Map<String, Object>> buenos = new ArrayList<>();
    private final Set<String> faltas = new HashSet<>();
    private final List<Map<String, Object>> filas = new ArrayList<>();

    /** As many services of the units, ending in the months of a quarter; one row in so many is spoiled. */
    static Archivo de(long semilla, List<String> unidades, int trimestre, int cuantos, int cadaCuantas) {
        Archivo archivo = new Archivo();
        Generador generador = new Generador(semilla * 10 + trimestre, unidades);
        Random azar = new Random(semilla);
        for (int i = 0; i < cuantos; i++) {
            YearMonth mes = YearMonth.of(Anio.EJERCICIO, 3 * trimestre - 2 + i % 3);
            archivo.agregar(generador.servicio(i, mes), azar.nextInt(cadaCuantas) == 0 ? azar : null);
        }
        return archivo;
    }

    private void agregar(Map<String, Object> servicio, Random mala) {
        Map<String, Object> fila = new LinkedHashMap<>(servicio);
        if (mala == null) {
            buenos.add(servicio);
        } else {
            Falta falta = FALTAS.get(mala.nextInt(FALTAS.size()));
            fila.put(falta.columna(), falta.valor());
            faltas.add((filas.size() + 2) + " " + falta.columna());
        }
        filas.add(fila);
    }

    /** The rows that must become services. */
    List<Map<String, Object>> buenos() {
        return buenos;
    }

    /** Row and column of each planted fault. */
    Set<String> faltas() {
        return faltas;
    }

    int filas() {
        return filas.size();
    }

    /** The whole as CSV. */
    String csv() {
        StringBuilder texto = new StringBuilder(String.join(",", COMUNES));
        PROPIOS.forEach(p -> texto.append(",datos.").append(p));
        texto.append("\r\n");
        filas.forEach(fila -> renglon(texto, fila));
        return texto.toString();
    }

    /** The whole as a workbook: figures as numbers, all else as text. */
    byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> parte : PARTES.entrySet()) {
                parte(zip, parte.getKey(), parte.getValue());
            }
            parte(zip, "xl/worksheets/sheet1.xml", hoja());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void parte(ZipOutputStream zip, String nombre, String texto) throws IOException {
        zip.putNextEntry(new ZipEntry(nombre));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + texto).getBytes(StandardCharsets.UTF_8));
    }

    private String hoja() {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + HOJA + "\"><sheetData>");
        List<Object> titulos = new ArrayList<>(COMUNES);
        PROPIOS.forEach(p -> titulos.add("datos." + p));
        enHoja(xml, 1, titulos);
        for (int i = 0; i < filas.size(); i++) {
            enHoja(xml, i + 2, valores(filas.get(i)));
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void enHoja(StringBuilder xml, int fila, List<Object> valores) {
        xml.append("<row r=\"").append(fila).append("\">");
        for (int i = 0; i < valores.size(); i++) {
            String donde = (i < 26 ? "" : "A") + (char) ('A' + i % 26) + fila;
            xml.append(valores.get(i) == null ? "" : enCelda(donde, valores.get(i)));
        }
        xml.append("</row>");
    }

    private static String enCelda(String donde, Object valor) {
        String texto =
                valor.toString().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        if (valor instanceof Number) {
            return "<c r=\"" + donde + "\"><v>" + texto + "</v></c>";
        }
        return "<c r=\"" + donde + "\" t=\"inlineStr\"><is><t>" + texto + "</t></is></c>";
    }

    private static List<Object> valores(Map<String, Object> fila) {
        List<Object> valores = new ArrayList<>();
        COMUNES.forEach(c -> valores.add(fila.get(c)));
        Map<?, ?> datos = (Map<?, ?>) fila.get("datos");
        PROPIOS.forEach(p -> valores.add(datos.get(p)));
        return valores;
    }

    private static void renglon(StringBuilder texto, Map<String, Object> fila) {
        texto.append(String.join(",", valores(fila).stream().map(Archivo::celda).toList()))
                .append("\r\n");
    }

    private static String celda(Object valor) {
        String texto = valor == null ? "" : valor.toString();
        return texto.matches(".*[,\"\\n].*") ? '"' + texto.replace("\"", "\"\"") + '"' : texto;
    }
}
