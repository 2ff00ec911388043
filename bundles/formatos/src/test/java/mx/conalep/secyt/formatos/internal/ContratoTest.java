package mx.conalep.secyt.formatos.internal;

import java.io.IOException;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.testkit.FormatoInformeContrato;
import org.junit.jupiter.api.Nested;

/** The formats of the core keep the contract that is asked of everybody's. */
class ContratoTest {

    @Nested
    class Csv extends FormatoInformeContrato {

        @Override
        protected FormatoInforme formato() {
            return new FormatoCsv();
        }
    }

    @Nested
    class Json extends FormatoInformeContrato {

        @Override
        protected FormatoInforme formato() {
            return new FormatoJson();
        }
    }

    @Nested
    class Html extends FormatoInformeContrato {

        private final FormatoInforme html;

        Html() throws IOException {
            html = new FormatoHtml();
        }

        @Override
        protected FormatoInforme formato() {
            return html;
        }
    }

    @Nested
    class Xlsx extends FormatoInformeContrato {

        @Override
        protected FormatoInforme formato() {
            return new FormatoXlsx();
        }
    }

    @Nested
    class Pdf extends FormatoInformeContrato {

        @Override
        protected FormatoInforme formato() {
            return new FormatoPdf();
        }
    }
}
