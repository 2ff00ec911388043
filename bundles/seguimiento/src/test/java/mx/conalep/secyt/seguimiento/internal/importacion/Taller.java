package mx.conalep.secyt.seguimiento.internal.importacion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.ClaseImportacion;
import mx.conalep.secyt.seguimiento.Descarga;
import mx.conalep.secyt.seguimiento.FilaImportacion;
import mx.conalep.secyt.seguimiento.Importacion;
import mx.conalep.secyt.seguimiento.ModoImportacion;
import mx.conalep.secyt.seguimiento.internal.Mundo;
import mx.conalep.secyt.seguimiento.internal.Registro;

/** Imports on a {@link Mundo}, whose worker goes as far as its lease lets it. */
final class Taller implements Lease {

    static final String ENCABEZADO = "tipo,unidad,oferta,fechaInicio,fechaFin,horas,modalidad,sector,"
            + "participantesHombres,participantesMujeres,cuota,requerimiento,datos.norma";

    final Mundo mundo;
    final StoredImportaciones importaciones;
    final StoredHojas hojas;
    final Map<String, Identidad> cuentas = new ConcurrentHashMap<>();

    int tanda = 200;
    private int veces;
    private int permisos;
    private IntConsumer alPedir;

    Taller(Mundo mundo) {
        this.mundo = mundo;
        importaciones = new StoredImportaciones(mundo.tx, mundo.tipos, mundo.bitacora, mundo.unidades, mundo.ofertas);
        hojas = new StoredHojas(mundo.servicios, mundo.unidades, mundo.tipos, mundo.ofertas);
        List.of(mundo.capturista, mundo.estado, mundo.otroEstado).forEach(i -> cuentas.put(i.cuenta(), i));
    }

    static String curso(int dia, String requerimiento) {
        return renglon("curso", Registro.PLANTEL, Mundo.CURSO, "2026-02-%02d".formatted(dia), requerimiento);
    }

    static String renglon(String tipo, String unidad, String oferta, String fin, String requerimiento) {
        return String.join(
                ",", tipo, unidad, oferta, "2026-02-01", fin, "40,PRESENCIAL,PRIVADO,12,9,15000.00", requerimiento, "");
    }

    /** As many courses of 21 persons in February. */
    static String[] cursos(int cuantos) {
        String[] renglones = new String[cuantos];
        for (int i = 0; i < cuantos; i++) {
            renglones[i] = curso(1 + i % 28, "R" + i);
        }
        return renglones;
    }

    static String texto(String... renglones) {
        return ENCABEZADO + "\r\n" + String.join("\r\n", renglones) + "\r\n";
    }

    static byte[] archivo(String... renglones) {
        return bytes(texto(renglones), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String texto, Charset charset) {
        return texto.getBytes(charset);
    }

    String iniciar(ModoImportacion modo, byte[] contenido) {
        return iniciar(ClaseImportacion.NUEVOS, modo, contenido);
    }

    String iniciar(ClaseImportacion clase, ModoImportacion modo, byte[] contenido) {
        return importaciones
                .iniciar(mundo.capturista, "febrero.csv", clase, modo, false, contenido)
                .id();
    }

    /** Starts it and does all of it. */
    Importacion completa(ModoImportacion modo, byte[] contenido) {
        return completa(ClaseImportacion.NUEVOS, modo, contenido);
    }

    Importacion completa(ClaseImportacion clase, ModoImportacion modo, byte[] contenido) {
        String id = iniciar(clase, modo, contenido);
        trabajar();
        return importaciones.leer(mundo.capturista, id);
    }

    /** A new worker, as after a start of the system. */
    void trabajar() {
        trabajar(Integer.MAX_VALUE, vez -> {});
    }

    /** A new worker that loses its lease after some askings. */
    void trabajar(int permisos, IntConsumer alPedir) {
        this.permisos = permisos;
        this.alPedir = alPedir;
        veces = 0;
        Jueces jueces = new Jueces(mundo.carga, mundo.capturas, mundo.tipos);
        new Obra(mundo.tx, this, mundo.bitacora, this::puestos, new Tanda(mundo.tx, mundo.carga, tanda), jueces)
                .ronda();
    }

    List<FilaImportacion> filas(String id) {
        return importaciones
                .filas(mundo.capturista, id, false, new Paginacion(1, 500))
                .elementos();
    }

    byte[] bytes(Descarga descarga) {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        try {
            descarga.contenido().escribir(salida);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return salida.toByteArray();
    }

    private Identidad puestos(String cuenta) {
        Identidad hoy = cuentas.get(cuenta);
        if (hoy == null) {
            throw Problema.conflicto("cuenta-inactiva", "La cuenta ya no está activa.");
        }
        return hoy;
    }

    @Override
    public boolean acquire(String name, Duration time) {
        alPedir.accept(++veces);
        return veces <= permisos;
    }

    @Override
    public void release(String name) {
        permisos = 0;
    }
}
