package mx.conalep.secyt.informes.internal.edicion;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.informes.edicion.ContenidoEdicion;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.Ediciones.Escrito;
import mx.conalep.secyt.informes.edicion.Ediciones.Escritor;
import mx.conalep.secyt.informes.edicion.FuenteEdicion;
import mx.conalep.secyt.informes.edicion.Renglon;
import mx.conalep.secyt.persistence.Sha256;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;

/** The binder: everything behind an edition, streamed, always the same bytes for the same edition, errata and scan. */
final class Legajo {

    /** At the very start of 1980 the zip would also carry the time in the zone of the machine. */
    private static final LocalDateTime SIEMPRE = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private final Tx tx;
    private final Imprenta imprenta;
    private final Archivos archivos;
    private final FuenteEdicion fuente;

    Legajo(Tx tx, Imprenta imprenta, Archivos archivos, FuenteEdicion fuente) {
        this.tx = tx;
        this.imprenta = imprenta;
        this.archivos = archivos;
        this.fuente = fuente;
    }

    /** A file of the binder. */
    private record Pieza(String nombre, String que, String sha256, long tamano) {}

    Escrito de(Identidad quien, Edicion edicion) {
        return new Escrito(
                edicion.folio() + "-legajo.zip", "application/zip", salida -> escribir(quien, edicion, salida));
    }

    private void escribir(Identidad quien, Edicion edicion, OutputStream salida) throws IOException {
        ContenidoEdicion contenido = tx.read(s -> fuente.contenido(s, edicion));
        ZipOutputStream zip = new ZipOutputStream(salida);
        List<Pieza> piezas = new ArrayList<>();
        for (String formato : List.of("pdf", "docx", "xlsx", "csv")) {
            Escrito escrito = imprenta.escribir(quien, edicion, contenido, formato);
            piezas.add(meter(zip, "edicion/" + escrito.archivo(), "La edición", escrito.escritor()));
        }
        List<Renglon> renglones = new ArrayList<>();
        tx.read(s -> {
            renglones.clear();
            fuente.recorrer(s, edicion.id(), renglones::add);
            return 0;
        });
        piezas.add(meter(
                zip,
                "servicios.csv",
                "Servicios que cuentan, con su versión y lo que aportan",
                s -> csv(renglones, s)));
        if (!edicion.erratas().isEmpty()) {
            piezas.add(meter(zip, "erratas.csv", "Fe de erratas", s -> erratas(edicion, s)));
        }
        Long firmado = edicion.firmado();
        if (firmado != null) {
            Archivo archivo = tx.read(s -> archivos.leer(s, firmado));
            piezas.add(meter(zip, "firmado/" + archivo.nombre(), "Original firmado", s -> copiar(archivo, s)));
        }
        meter(zip, "indice.csv", "", s -> linea(s, indiceCsv(piezas)));
        meter(zip, "indice.html", "", s -> linea(s, IndiceLegajo.html(edicion, filas(piezas))));
        zip.finish();
    }

    private static Pieza meter(ZipOutputStream zip, String nombre, String que, Escritor escritor) throws IOException {
        ZipEntry entrada = new ZipEntry(nombre);
        entrada.setTimeLocal(SIEMPRE);
        zip.putNextEntry(entrada);
        Contado contado = new Contado(zip);
        DigestOutputStream resumen = new DigestOutputStream(contado, Sha256.digest());
        escritor.escribir(resumen);
        resumen.flush();
        zip.closeEntry();
        return new Pieza(
                nombre, que, HexFormat.of().formatHex(resumen.getMessageDigest().digest()), contado.tamano);
    }

    private void copiar(Archivo archivo, OutputStream salida) throws IOException {
        try (InputStream bytes = archivos.abrir(archivo)) {
            bytes.transferTo(salida);
        }
    }

    private static void csv(List<Renglon> renglones, OutputStream salida) throws IOException {
        linea(salida, "servicio,version,unidad,mes,regularizacion,indicador,monto\r\n");
        for (Renglon r : renglones) {
            for (Map.Entry<String, java.math.BigDecimal> aporte : new TreeMap<>(r.aportes()).entrySet()) {
                linea(
                        salida,
                        String.join(
                                        ",",
                                        r.servicio(),
                                        Integer.toString(r.version()),
                                        r.unidad(),
                                        Integer.toString(r.mes()),
                                        r.regularizacion() ? "si" : "no",
                                        aporte.getKey(),
                                        aporte.getValue().toPlainString())
                                + "\r\n");
            }
        }
    }

    private static void erratas(Edicion edicion, OutputStream salida) throws IOException {
        linea(salida, "errata,causa,donde,dice,debe decir\r\n");
        for (var errata : edicion.erratas()) {
            for (var c : errata.cambios()) {
                linea(
                        salida,
                        java.util.stream.Stream.of(errata.folio(), errata.causa(), c.donde(), c.antes(), c.despues())
                                        .map(Legajo::celda)
                                        .collect(Collectors.joining(","))
                                + "\r\n");
            }
        }
    }

    private static String celda(String texto) {
        String seguro = texto.isEmpty() || "=+-@\t\r".indexOf(texto.charAt(0)) < 0 ? texto : "'" + texto;
        return '"' + seguro.replace("\"", "\"\"") + '"';
    }

    private static String indiceCsv(List<Pieza> piezas) {
        return piezas.stream()
                .map(p -> celda(p.nombre()) + "," + celda(p.que()) + "," + p.sha256() + "," + p.tamano() + "\r\n")
                .collect(Collectors.joining("", "archivo,que,sha256,bytes\r\n", ""));
    }

    private static List<List<String>> filas(List<Pieza> piezas) {
        return piezas.stream()
                .map(p -> List.of(p.nombre(), p.que(), p.sha256(), Long.toString(p.tamano())))
                .toList();
    }

    private static void linea(OutputStream salida, String texto) throws IOException {
        salida.write(texto.getBytes(StandardCharsets.UTF_8));
    }

    /** Lets through to the zip, which stays open, and counts. */
    private static final class Contado extends OutputStream {

        private final OutputStream zip;
        private long tamano;

        Contado(OutputStream zip) {
            this.zip = zip;
        }

        @Override
        public void write(int b) throws IOException {
            zip.write(b);
            tamano++;
        }

        @Override
        public void write(byte[] bytes, int desde, int cuantos) throws IOException {
            zip.write(bytes, desde, cuantos);
            tamano += cuantos;
        }
    }
}
