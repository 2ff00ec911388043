package mx.conalep.secyt.testkit;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.FormatoInformeInfo;
import mx.conalep.secyt.api.informe.Informe;
import org.osgi.service.component.annotations.Component;

/** One bad format for each rule of the contract. */
final class FormatosMalos {

    private FormatosMalos() {}

    static final class SinAnotar implements FormatoInforme {

        @Override
        public void escribir(Informe informe, OutputStream salida) throws IOException {
            new FormatoBueno().escribir(informe, salida);
        }
    }

    @Component
    @FormatoInformeInfo(id = "Mal Id", nombre = "x", tipoMedio = "text/plain", extension = "txt")
    static final class MalId extends FormatoBueno {}

    @Component
    @FormatoInformeInfo(id = "malo", nombre = "x", tipoMedio = "texto", extension = "txt")
    static final class MalMedio extends FormatoBueno {}

    @Component
    @FormatoInformeInfo(id = "malo", nombre = "x", tipoMedio = "text/plain", extension = "txt")
    static final class AjustesRepetidos extends FormatoBueno {

        @Override
        public List<Campo> ajustes() {
            return List.of(Campo.texto("uno", "Uno"), Campo.texto("uno", "Otro"));
        }
    }

    @Component
    @FormatoInformeInfo(id = "malo", nombre = "x", tipoMedio = "text/plain", extension = "txt")
    static final class SinAcentos extends FormatoBueno {

        @Override
        Charset codificacion() {
            return StandardCharsets.ISO_8859_1;
        }
    }

    @Component
    @FormatoInformeInfo(id = "malo", nombre = "x", tipoMedio = "text/plain", extension = "txt")
    static final class NadaSiVacio extends FormatoBueno {

        @Override
        void encabezado(Informe informe, Writer texto) throws IOException {
            texto.write(informe.demostracion() ? "demostración" : "");
        }
    }

    @Component
    @FormatoInformeInfo(id = "malo", nombre = "x", tipoMedio = "text/plain", extension = "txt")
    static final class NoSoportaVacios extends FormatoBueno {

        @Override
        void fila(Informe informe, Fila fila, Writer texto) throws IOException {
            texto.write(fila.valor(0).orElseThrow() + "\n");
        }
    }

    @Component
    @FormatoInformeInfo(id = "malo", nombre = "x", tipoMedio = "text/plain", extension = "txt")
    static final class GuardaFilas extends FormatoBueno {

        @Override
        void filas(Informe informe, Writer texto) throws IOException {
            List<Fila> guardadas = new ArrayList<>();
            informe.filas().forEach(guardadas::add);
            for (Fila fila : guardadas) {
                fila(informe, fila, texto);
            }
        }
    }

    @Component
    @FormatoInformeInfo(id = "malo", nombre = "x", tipoMedio = "text/plain", extension = "txt")
    static final class RecorreDosVeces extends FormatoBueno {

        @Override
        void filas(Informe informe, Writer texto) throws IOException {
            informe.filas().forEach(f -> {});
            super.filas(informe, texto);
        }
    }

    @Component
    @FormatoInformeInfo(id = "malo", nombre = "x", tipoMedio = "text/plain", extension = "txt")
    static final class JuntaTodo extends FormatoBueno {

        @Override
        public void escribir(Informe informe, OutputStream salida) throws IOException {
            ByteArrayOutputStream todo = new ByteArrayOutputStream();
            super.escribir(informe, todo);
            todo.writeTo(salida);
        }
    }

    @Component
    @FormatoInformeInfo(id = "malo", nombre = "x", tipoMedio = "text/csv", extension = "csv")
    static final class Formulas extends FormatoBueno {

        @Override
        String celda(String texto) {
            return texto;
        }
    }

    @Component
    @FormatoInformeInfo(id = "malo", nombre = "x", tipoMedio = "text/html", extension = "html")
    static final class HtmlSinEscapar extends FormatoBueno {

        @Override
        String celda(String texto) {
            return "<td>" + texto + "</td>";
        }
    }

    @Component
    @FormatoInformeInfo(id = "malo", nombre = "x", tipoMedio = "text/plain", extension = "txt")
    static final class ConHora extends FormatoBueno {

        @Override
        void encabezado(Informe informe, Writer texto) throws IOException {
            super.encabezado(informe, texto);
            texto.write(Instant.now().getEpochSecond() + "\n");
        }
    }

    @Component
    @FormatoInformeInfo(id = "malo", nombre = "x", tipoMedio = "text/plain", extension = "txt")
    static final class ConElIdiomaDeLaMaquina extends FormatoBueno {

        @Override
        void encabezado(Informe informe, Writer texto) throws IOException {
            super.encabezado(informe, texto);
            texto.write(String.format("%,.2f%n", 1234.5));
        }
    }

    @Component
    @FormatoInformeInfo(id = "malo", nombre = "x", tipoMedio = "text/plain", extension = "txt")
    static final class CierraLaSalida extends FormatoBueno {

        @Override
        public void escribir(Informe informe, OutputStream salida) throws IOException {
            try (salida) {
                super.escribir(informe, salida);
            }
        }
    }

    @Component
    @FormatoInformeInfo(id = "malo", nombre = "x", tipoMedio = "text/plain", extension = "txt")
    static final class CallaSiFalla extends FormatoBueno {

        @Override
        public void escribir(Informe informe, OutputStream salida) throws IOException {
            super.escribir(informe, new PrintStream(salida, true, StandardCharsets.UTF_8));
        }
    }

    @Component
    @FormatoInformeInfo(id = "malo", nombre = "x", tipoMedio = "text/plain", extension = "txt")
    static final class CallaQueEsDemostracion extends FormatoBueno {

        @Override
        void encabezado(Informe informe, Writer texto) throws IOException {
            texto.write("Informe\n");
        }
    }

    @Component
    @FormatoInformeInfo(id = "malo", nombre = "x", tipoMedio = "text/plain", extension = "txt")
    static final class GuardaEntreLlamadas extends FormatoBueno {

        private final StringBuilder comun = new StringBuilder();

        @Override
        void fila(Informe informe, Fila fila, Writer texto) throws IOException {
            comun.setLength(0);
            for (int i = 0; i < informe.columnas().size(); i++) {
                comun.append(celda(fila.texto(i))).append(',');
                Thread.yield();
            }
            new BufferedWriter(texto).append(comun).append('\n').flush();
        }
    }
}
