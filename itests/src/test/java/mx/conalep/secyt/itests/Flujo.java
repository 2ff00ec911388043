package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What people do with the pages from the goal to the official report, each step as its own post. */
final class Flujo {

    private static final String PLANTEL = "08DPT0001C";
    private static final String TRIMESTRE = "&ejercicio=2026&trimestre=3";
    private static final String PEGAR = "const cuadro = document.querySelector('#hoja-metas input');"
            + " const datos = new DataTransfer(); datos.setData('text/plain', arguments[0]); cuadro.focus();"
            + " cuadro.dispatchEvent(new ClipboardEvent('paste', {clipboardData: datos, bubbles: true, cancelable: true}))";
    private static final String CUADROS =
            "return [...document.querySelectorAll('#hoja-metas input')].map(c => c.value).join(' ')";
    private static final String BAJAR = "const listo = arguments[1]; fetch(arguments[0]).then(r => r.blob().then(b =>"
            + " listo(r.status + ' ' + r.headers.get('content-type') + ' ' + b.size)))";
    private static final String ENVIAR =
            "document.querySelector('form:has(input[name=\"accion\"][value=\"' + arguments[0] + '\"])').closest('details').open = true";

    private final Navegador navegador;
    private final String base;
    private final String contrasena;

    Flujo(Navegador navegador, String base, String contrasena) {
        this.navegador = navegador;
        this.base = base;
        this.contrasena = contrasena;
    }

    Flujo como(String cuenta) {
        navegador.ancho(1440).ir(base + "/");
        if (navegador.texto().contains("Salir")) {
            navegador.pulsar("form[action='/salir'] button");
        }
        navegador.entrar(base, cuenta, contrasena);
        return this;
    }

    /** Opens what asks before the act, for its fields to be filled in. */
    private void abrir(String accion) {
        navegador.guion(ENVIAR, accion);
    }

    private void enviar(String accion) {
        navegador.pulsar("form:has(input[name='accion'][value='" + accion + "']) button[type='submit']");
    }

    /** The plantel pastes its goals of next year, twelve figures copied from a spreadsheet. */
    void metas() {
        como("plantel-08");
        navegador.ir(base + "/metas?ejercicio=2027&unidad=" + PLANTEL);
        navegador.guion(PEGAR, "100\t120\t110\t90\n4\t5\t5\t4\n1,600\t1,920\t1,760\t1,440\n");
        assertThat(String.valueOf(navegador.guion(CUADROS))).startsWith("100 120 110 90 4 5 5 4 1600 1920 1760 1440");
        navegador.pulsar("#hoja-bloque ~ form button[type='submit']");
        assertThat(navegador.texto()).contains("Se guardaron 3 metas.", "Capturada");
    }

    /** A service of the quarter, captured and reported; returns its folio. */
    String servicio() {
        como("plantel-08");
        navegador.ir(base + "/servicios/captura?unidad=" + PLANTEL + "&tipo=curso");
        navegador
                .elegir("oferta", 1)
                .poner("fechaInicio", "2026-09-07")
                .poner("fechaFin", "2026-09-11")
                .poner("horas", "40")
                .poner("modalidad", "PRESENCIAL")
                .poner("sector", "PRIVADO")
                .poner("participantesMujeres", "9")
                .poner("participantesHombres", "12")
                .poner("cuota", "15000.00")
                .pulsar("form.formulario-rejilla button");
        assertThat(navegador.titular()).startsWith("Servicio S");
        String folio = navegador.titular().substring("Servicio ".length());
        navegador.pulsar("form.formulario button");
        assertThat(navegador.texto()).contains("El servicio quedó reportado.");
        return folio;
    }

    /** Whatever stops the quarter is declared; then one act closes it and the cédula is there. */
    void cierre() {
        como("plantel-08");
        navegador.ir(base + "/mi-trimestre?unidad=" + PLANTEL + TRIMESTRE);
        for (int vez = 0; vez < 6 && navegador.texto().contains("Sin captura"); vez++) {
            declarar();
        }
        assertThat(navegador.texto()).doesNotContain("Sin captura");
        abrir("cerrar");
        navegador.guion("document.querySelectorAll('form:has(input[value=cerrar]) textarea').forEach(t =>"
                + " t.value = 'Se abrieron dos turnos más por la demanda de la industria')");
        enviar("cerrar");
        assertThat(navegador.texto()).contains("Se cerró el trimestre", "CED-" + PLANTEL + "-2026-T3-");
        bajar("a[href^='/mi-trimestre/cedula']", "application/pdf");
    }

    private void declarar() {
        List<?> suyo = (List<?>)
                navegador.guion(
                        "const fila = [...document.querySelectorAll('#pendientes-tabla tbody tr')]"
                                + ".find(f => f.innerText.includes('Sin captura')); return [...fila.cells].map(c => c.innerText.trim())");
        abrir("sin-movimiento");
        navegador.poner("mes", Integer.toString(Integer.parseInt((String) suyo.get(3))));
        navegador.poner("lineaDeclarada", suyo.get(2).equals("Capacitación") ? "CAPACITACION" : "TECNOLOGICOS");
        enviar("sin-movimiento");
        assertThat(navegador.texto()).contains("Se declaró el mes sin movimiento.");
    }

    /** What a link leads to is of that type and not empty. */
    private void bajar(String css, String tipo) {
        String enlace = String.valueOf(navegador.guion("return document.querySelector(arguments[0]).href", css));
        String respuesta = String.valueOf(navegador.guionQueTarda(BAJAR, enlace));
        assertThat(respuesta).as(enlace).startsWith("200 " + tipo).doesNotEndWith(" 0");
    }

    /** The state returns one field of a released service, and validates all the others. */
    void validacion(String folio) {
        como("ce-08");
        navegador.ir(base + "/validacion?unidad=CE-08" + TRIMESTRE);
        abrir("devolver");
        navegador
                .poner("folio", folio)
                .poner("a", "capturar")
                .poner("campos", "cuota")
                .poner("motivo", "La cuota no coincide con el comprobante")
                .poner("dias", "5");
        enviar("devolver");
        assertThat(navegador.texto()).contains("Se devolvió el servicio");
        abrir("validar");
        enviar("validar");
        assertThat(navegador.texto()).contains("Se validó lo liberado");
    }

    /** The plantel sees what was sent back, mends that field alone, and hands it in again. */
    void correccion(String folio) {
        como("plantel-08");
        assertThat(navegador.texto()).contains("Devueltos por corregir", folio);
        navegador.seguir(folio);
        assertThat(navegador.texto()).contains("La cuota no coincide con el comprobante");
        navegador.seguir("Editar").poner("cuota", "4321.00").pulsar("form.formulario-rejilla button[type='submit']");
        assertThat(navegador.texto()).contains("4,321.00");
    }

    /** The centre verifies what is validated and issues the edition of a month that is closed. */
    void edicion() {
        como("csc");
        navegador.ir(base + "/validacion?unidad=CE-08&linea=CAPACITACION" + TRIMESTRE);
        abrir("verificar");
        enviar("verificar");
        assertThat(navegador.texto()).contains("Se verificó lo validado");
        navegador.ir(base + "/periodos?unidad=CONALEP&ejercicio=2026&trimestre=1");
        abrir("cerrar");
        navegador.poner("mes-cerrar", "3").poner("linea-cerrar", "CAPACITACION");
        enviar("cerrar");
        navegador.ir(base + "/ediciones").seguir("Emitir una edición");
        navegador
                .poner("tipo", "MENSUAL")
                .poner("linea", "CAPACITACION")
                .poner("ejercicio", "2026")
                .poner("periodo", "3")
                .pulsar("form[action='/ediciones/emitir'] button");
        emitir();
    }

    private void emitir() {
        List.of("elaboro", "reviso", "autorizo")
                .forEach(f -> navegador.poner(f + ".nombre", "Persona que " + f).poner(f + ".cargo", "Jefatura"));
        navegador.poner("justificacion", "Planteles que no abrieron grupos en el mes");
        navegador.pulsar("form[method='post'].formulario button");
        assertThat(navegador.texto()).contains("Descargar", "Datos de la edición");
        bajar("a[href*='formato=pdf']", "application/pdf");
        bajar("a[href*='formato=docx']", "application/vnd.openxmlformats-officedocument.wordprocessingml");
        bajar("a[href*='formato=xlsx']", "application/vnd.openxmlformats-officedocument.spreadsheetml");
    }

    /** From a national figure down to one service of a unit. */
    void cifra() {
        como("dstc");
        navegador
                .ir(base + "/tablero?ejercicio=2026&trimestre=3")
                .seguir("Chihuahua")
                .seguir("Chihuahua I")
                .seguir("Personas capacitadas");
        assertThat(navegador.titular()).isEqualTo("Servicios");
        navegador.pulsar("#servicios tbody th a");
        assertThat(navegador.titular()).startsWith("Servicio S");
        assertThat(navegador.texto()).contains("Para qué cuenta", "Personas capacitadas");
    }
}
