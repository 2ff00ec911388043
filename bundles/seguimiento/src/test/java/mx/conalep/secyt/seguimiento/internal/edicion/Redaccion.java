package mx.conalep.secyt.seguimiento.internal.edicion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.audit.Cabeza;
import mx.conalep.secyt.documentos.internal.Documentero;
import mx.conalep.secyt.extensiones.Documento;
import mx.conalep.secyt.extensiones.FormatoDisponible;
import mx.conalep.secyt.extensiones.Formatos;
import mx.conalep.secyt.informes.edicion.Comprobacion;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.Ediciones;
import mx.conalep.secyt.informes.edicion.Firmante;
import mx.conalep.secyt.informes.edicion.NuevaEdicion;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.informes.edicion.TipoEdicion;
import mx.conalep.secyt.informes.internal.edicion.Comprobaciones;
import mx.conalep.secyt.informes.internal.edicion.EdicionVerificable;
import mx.conalep.secyt.informes.internal.edicion.EdicionesConfig;
import mx.conalep.secyt.informes.internal.edicion.FuentesEdicion;
import mx.conalep.secyt.informes.internal.edicion.Imprenta;
import mx.conalep.secyt.informes.internal.edicion.StoredEdiciones;
import mx.conalep.secyt.informes.internal.edicion.Transmision;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.procedimientos.PlantillasOficio;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.internal.Mundo;

/** Editions over the slice on a database. */
final class Redaccion {

    static final String CLAVE = "metas-resultados";

    final Ediciones ediciones;
    private final Mundo mundo;

    Redaccion(Mundo mundo) {
        this.mundo = mundo;
        FuentesEdicion fuentes = new FuentesEdicion();
        fuentes.agregar(new MetasResultadosEdicion(mundo.unidades, mundo.indicadores));
        ediciones = new StoredEdiciones(
                mundo.tx,
                fuentes,
                mundo.bitacora,
                s -> new Cabeza(7, "c0ffee".repeat(10) + "0000"),
                nadie(Archivos.class),
                new Imprenta(new Documentero(), new SoloCsv()),
                new Transmision(nadie(Oficios.class), nadie(PlantillasOficio.class)),
                new Ajustes());
    }

    static PeriodoEdicion trimestre(int numero) {
        return new PeriodoEdicion(TipoEdicion.TRIMESTRAL, Linea.CAPACITACION, 2026, numero);
    }

    Edicion emitir(PeriodoEdicion periodo) {
        return ediciones.emitir(mundo.csc, CLAVE, nueva(periodo, "Sin movimiento por confirmar"));
    }

    static NuevaEdicion nueva(PeriodoEdicion periodo, String justificacion) {
        return new NuevaEdicion(
                periodo,
                justificacion,
                new Firmante("Ana Núñez", "Subcoordinadora"),
                new Firmante("Luis Peña", "Coordinador"),
                new Firmante("Rosa Díaz", "Directora"),
                List.of());
    }

    byte[] bytes(Identidad quien, String folio, String formato) {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        try {
            ediciones.escribir(quien, folio, formato).escritor().escribir(salida);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return salida.toByteArray();
    }

    Comprobacion comprobar(String folio, String huella) {
        Comprobaciones comprobaciones = new Comprobaciones();
        comprobaciones.agregar(new EdicionVerificable(mundo.tx));
        return comprobaciones.comprobar(folio, huella);
    }

    byte[] legajo(Identidad quien, String folio) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        ediciones.legajo(quien, folio).escritor().escribir(salida);
        return salida.toByteArray();
    }

    private static <T> T nadie(Class<T> tipo) {
        Object nadie = Proxy.newProxyInstance(tipo.getClassLoader(), new Class<?>[] {tipo}, (p, m, a) -> {
            throw new UnsupportedOperationException(m.getName());
        });
        return tipo.cast(nadie);
    }

    private static final class Ajustes implements EdicionesConfig {

        @Override
        public String direccion() {
            return "https://secyt.example";
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return EdicionesConfig.class;
        }
    }

    /** Formats that write the rows as they are. */
    private static final class SoloCsv implements Formatos {

        @Override
        public Optional<FormatoDisponible> buscar(Identidad quien, String id) {
            return id.equals("csv") || id.equals("xlsx") ? Optional.of(new Renglones(id)) : Optional.empty();
        }

        @Override
        public List<FormatoDisponible> listar(Identidad quien) {
            return List.of(new Renglones("csv"));
        }
    }

    private record Renglones(String id) implements FormatoDisponible {

        @Override
        public String nombre() {
            return id;
        }

        @Override
        public String bundle() {
            return "prueba";
        }

        @Override
        public String tipoMedio() {
            return "text/csv";
        }

        @Override
        public String extension() {
            return id;
        }

        @Override
        public Documento preparar(Informe informe) {
            StringBuilder texto = new StringBuilder();
            for (Fila fila : informe.filas()) {
                for (int i = 0; i < informe.columnas().size(); i++) {
                    texto.append(fila.texto(i)).append(';');
                }
                texto.append('\n');
            }
            return new Escrito(texto.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private record Escrito(byte[] bytes) implements Documento {

        @Override
        public long tamano() {
            return bytes.length;
        }

        @Override
        public void copiar(OutputStream salida) throws IOException {
            salida.write(bytes);
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
