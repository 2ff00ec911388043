package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** One case of a procedure from its first activity to its end; at each one all that must not be done is tried before it is. */
final class Caminata {

    private static final String CONCLUSION = "conclusion";

    private final Hechos.Procedimiento procedimiento;
    private final Camino camino;
    private final Gente gente;
    private final boolean primera;
    private final boolean conFirma;
    private final Pendientes pendientes;
    private final Asunto asunto;
    private final List<String> abiertas = new ArrayList<>();
    private final Set<String> hechas = new HashSet<>();
    private final Set<String> llegadas = new HashSet<>();
    private final Map<String, Integer> rondas = new HashMap<>();
    private long oficio;

    Caminata(Gente gente, Hechos.Procedimiento procedimiento, Camino camino, Pendientes pendientes) {
        this.gente = gente;
        this.procedimiento = procedimiento;
        this.camino = camino;
        this.pendientes = pendientes;
        primera = camino.virgen();
        conFirma = procedimiento.hechos().get(0).unidad().equals("USUARIO") && primera;
        Map<String, Object> nuevo = new HashMap<>(Map.of(
                "procedimiento",
                procedimiento.clave(),
                "asunto",
                "Caminata de " + procedimiento.clave(),
                "ejercicio",
                Pendientes.ejercicio(procedimiento.clave()),
                "trimestre",
                Pendientes.trimestre(procedimiento.clave()),
                "participantes",
                Gente.PARTICIPANTES,
                "referencia",
                pendientes.referencia(procedimiento.clave())));
        if (conFirma) {
            nuevo.put("usuario", gente.firma().cuenta());
        }
        if (primera) {
            Gente.Persona ajena = gente.ajena();
            Asunto.rechazada(ajena.cliente().post("/expedientes", nuevo), 403, "no-coordina");
        }
        Gente.Persona coordina = gente.en(procedimiento.coordinador());
        asunto = new Asunto(coordina, nuevo);
        asunto.anotar(paso("ABRIR", "", 0, procedimiento.coordinador()), coordina, Map.of());
        abrir(procedimiento.hechos().get(0).id());
    }

    void andar() {
        visible();
        while (!abiertas.isEmpty()) {
            hacer(procedimiento.hecho(abiertas.get(0)));
        }
        terminado();
    }

    private void visible() {
        gente.ajena().cliente().get(asunto.ruta()).con(404);
        gente.en(Gente.PARTICIPANTES.get(0)).cliente().get(asunto.ruta()).con(200);
    }

    private void abrir(String actividad) {
        if (!abiertas.contains(actividad)) {
            abiertas.add(actividad);
            rondas.merge(actividad, 1, Integer::sum);
        }
    }

    private void hacer(Hechos.Hecho h) {
        JsonNode antes = comprobar();
        String respuesta = camino.respuesta(h);
        List<Asunto.Encargo> hacen = hacen(h);
        bandejas(h);
        refutar(h);
        for (Asunto.Encargo encargo : hacen) {
            Gente.Persona quien = quien(encargo);
            boolean primero = encargo.equals(hacen.get(0));
            if (primero) {
                decidir(h, quien);
                assertThat(asunto.leer().path("version")).as("refused").isEqualTo(antes.path("version"));
                consultar(h, quien);
            }
            Map<String, Object> cuerpo = new HashMap<>(Map.of("comentario", "Hecho"));
            cuerpo.put("decision", respuesta);
            evidenciar(h, encargo, quien, cuerpo);
            condicionar(h, encargo, quien, cuerpo);
            concluir(h, encargo, quien, cuerpo, primero && hacen.size() > 1);
        }
        if (primera && h.equals(procedimiento.hechos().get(0))) {
            deshacer(h, hacen.get(0), respuesta);
        }
        avanzar(h, respuesta);
        llamar(h);
        opcionales(h);
    }

    /** What the whole case must say before the next activity. */
    private JsonNode comprobar() {
        JsonNode caso = asunto.leer();
        assertThat(caso.path("codigo").asText()).isEqualTo(procedimiento.codigo());
        assertThat(caso.path("revision").asText()).isEqualTo(procedimiento.revision());
        assertThat(caso.path("estado").asText()).isEqualTo(retenido() ? "ABIERTO" : "TERMINADO");
        assertThat(caso.path("actividades")).hasSize(procedimiento.hechos().size());
        int lugar = 0;
        for (Hechos.Hecho h : procedimiento.hechos()) {
            comprobar(h, caso.path("actividades").path(lugar));
            lugar++;
        }
        Set<String> nodos = new TreeSet<>();
        caso.path("diagrama").path("abiertos").forEach(n -> nodos.add(n.asText()));
        nodos.removeIf(n -> !n.startsWith("a-"));
        assertThat(nodos)
                .isEqualTo(new TreeSet<>(abiertas.stream().map(a -> "a-" + a).toList()));
        return caso;
    }

    private void comprobar(Hechos.Hecho h, JsonNode a) {
        String cual = procedimiento.clave() + " " + h.id();
        assertThat(List.of(
                        a.path("id").asText(),
                        a.path("numero").asText(),
                        a.path("etapa").asText(),
                        a.path("unidad").asText(),
                        a.path("estado").asText(),
                        a.path("ronda").asInt(),
                        !a.path("condicion").asText().isEmpty()))
                .as(cual)
                .isEqualTo(List.of(
                        h.id(),
                        h.numero(),
                        h.etapa(),
                        h.unidad(),
                        estado(h),
                        rondas.getOrDefault(h.id(), 0),
                        !h.condicion().isEmpty()));
        assertThat(textos(a.path("respuestas")))
                .as(cual)
                .containsExactlyElementsOf(h.decisiones().keySet());
        assertThat(textos(a.path("evidencias"))).as(cual).isEqualTo(h.evidencias());
        if (abiertas.contains(h.id())) {
            List<Asunto.Encargo> pedidos = new ArrayList<>();
            a.path("tareas").forEach(t -> {
                pedidos.add(Asunto.Encargo.de(t));
                assertThat(LocalDate.parse(t.path("vence").asText())).isAfterOrEqualTo(LocalDate.now());
                assertThat(t.path("estado").asText()).isEqualTo("ABIERTA");
            });
            assertThat(pedidos)
                    .as(cual)
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(hacen(h).stream(), preguntados(h).stream())
                            .toList());
            assertThat(a.path("falta")).as(cual).isNotEmpty();
        }
    }

    private String estado(Hechos.Hecho h) {
        if (abiertas.contains(h.id())) {
            return "ABIERTA";
        }
        if (hechas.contains(h.id())) {
            return "CONCLUIDA";
        }
        return h.opcional() && hechas.contains(h.despuesDe()) ? "DISPONIBLE" : "PENDIENTE";
    }

    private boolean retenido() {
        return abiertas.stream().anyMatch(a -> !procedimiento.hecho(a).opcional());
    }

    /** Who does it. */
    private List<Asunto.Encargo> hacen(Hechos.Hecho h) {
        String clase = h.recibe() ? "RECEPCION" : "PRINCIPAL";
        List<Asunto.Encargo> todos = deTipo(h.unidad(), clase);
        if (todos.isEmpty()) {
            return List.of(new Asunto.Encargo(clase, h.unidad(), "", lugar(h.unidad())));
        }
        return h.porUnidad() ? todos : todos.subList(0, 1);
    }

    /** Whom it asks. */
    private List<Asunto.Encargo> preguntados(Hechos.Hecho h) {
        List<Asunto.Encargo> todos = new ArrayList<>();
        for (String unidad : h.consulta()) {
            List<Asunto.Encargo> suyos = deTipo(unidad, "CONSULTA");
            todos.addAll(suyos);
            if (suyos.isEmpty()) {
                todos.add(new Asunto.Encargo("CONSULTA", unidad, unidad, lugar(unidad)));
            }
        }
        return todos;
    }

    private static List<Asunto.Encargo> deTipo(String tipo, String clase) {
        return Gente.PARTICIPANTES.stream()
                .filter(p -> Gente.tipo(p).equals(tipo))
                .map(p -> new Asunto.Encargo(clase, tipo, p, p))
                .toList();
    }

    private String lugar(String unidad) {
        return Gente.lugar(unidad, procedimiento.coordinador());
    }

    private Gente.Persona quien(Asunto.Encargo encargo) {
        return conFirma && encargo.unidad().equals("USUARIO") ? gente.firma() : gente.en(encargo.lugar());
    }

    /** Everybody who is asked for something finds it in his inbox. */
    private void bandejas(Hechos.Hecho h) {
        Stream.concat(hacen(h).stream(), preguntados(h).stream()).forEach(e -> {
            JsonNode suyas = quien(e).cliente()
                    .get("/tareas?tamano=100&expediente=" + asunto.id())
                    .con(200)
                    .json()
                    .path("elementos");
            List<String> dichas = new ArrayList<>();
            suyas.forEach(t -> dichas.add(t.path("actividad").asText() + Asunto.Encargo.de(t)));
            assertThat(dichas).contains(h.id() + e);
        });
    }

    /** Another unit, another activity and the wrong act are refused. */
    private void refutar(Hechos.Hecho h) {
        Set<String> lugares = new HashSet<>();
        Stream.concat(hacen(h).stream(), preguntados(h).stream()).forEach(e -> lugares.add(e.lugar()));
        Asunto.rechazada(asunto.pide(gente.fueraDe(lugares), h.id(), CONCLUSION, Map.of()), 403, "no-es-su-unidad");
        Asunto.rechazada(asunto.pide(gente.auditora(), h.id(), CONCLUSION, Map.of()), 403, "no-es-su-unidad");
        Gente.Persona suya = quien(hacen(h).get(0));
        Asunto.rechazada(asunto.pide(suya, h.id(), CONCLUSION, Map.of("participante", "CE-30")), "participante");
        if (h.condicion().isEmpty()) {
            Asunto.rechazada(asunto.pide(suya, h.id(), "hechos", Map.of()), 409, "sin-condicion");
        }
        if (h.llama().isEmpty()) {
            Asunto.rechazada(asunto.pide(asunto.coordina(), h.id(), "llamadas", Map.of()), 409, "no-llama");
        }
        if (primera) {
            procedimiento.hechos().stream()
                    .filter(o -> !abiertas.contains(o.id()))
                    .forEach(this::fueraDeOrden);
        }
    }

    private void fueraDeOrden(Hechos.Hecho otra) {
        String codigo = hechas.contains(otra.id()) ? "ya-concluida" : "fuera-de-orden";
        Asunto.rechazada(asunto.pide(quien(hacen(otra).get(0)), otra.id(), CONCLUSION, Map.of()), 409, codigo);
        if (otra.opcional() && !hechas.contains(otra.despuesDe())) {
            Asunto.rechazada(asunto.pide(asunto.coordina(), otra.id(), "inicio", Map.of()), 409, codigo);
        }
    }

    private void decidir(Hechos.Hecho h, Gente.Persona quien) {
        Asunto.rechazada(asunto.pide(quien, h.id(), CONCLUSION, Map.of("decision", "quizá")), "decision");
        if (!h.decisiones().isEmpty()) {
            Asunto.rechazada(asunto.pide(quien, h.id(), CONCLUSION, Map.of()), "decision");
        }
    }

    /** It waits for all whom it asks, or for the list of those who are missing. */
    private void consultar(Hechos.Hecho h, Gente.Persona quien) {
        List<Asunto.Encargo> todos = preguntados(h);
        if (todos.isEmpty()) {
            return;
        }
        JsonNode problema =
                Asunto.rechazada(asunto.pide(quien, h.id(), CONCLUSION, Map.of()), 409, "faltan-respuestas");
        List<String> faltan = new ArrayList<>();
        problema.path("errores").forEach(e -> faltan.add(e.path("valor").asText()));
        assertThat(faltan)
                .containsExactlyInAnyOrderElementsOf(
                        todos.stream().map(Asunto.Encargo::participante).toList());
        long pedida = solicitar(h, todos, quien);
        for (Asunto.Encargo encargo : todos) {
            boolean ultima = todos.size() > 2 && encargo.equals(todos.get(todos.size() - 1));
            if (ultima) {
                faltantes(h, encargo);
            } else if (pedida > 0 && encargo.equals(todos.get(0))) {
                contestar(h, encargo, pedida);
            } else {
                responder(h, encargo);
            }
        }
    }

    /** Issues the oficio to all who are asked and work elsewhere; its id, or 0 when there are none. */
    private long solicitar(Hechos.Hecho h, List<Asunto.Encargo> todos, Gente.Persona quien) {
        Set<String> otros =
                new TreeSet<>(todos.stream().map(Asunto.Encargo::lugar).toList());
        otros.remove(lugar(h.unidad()));
        Cliente.Respuesta r = asunto.pide(quien, h.id(), "solicitud", Map.of("comentario", "Se les pide."));
        if (otros.isEmpty()) {
            return 0;
        }
        String folio = r.con(200).json().path("oficio").asText();
        List<JsonNode> oficios = Asunto.pasos(asunto.leer(), "OFICIO");
        JsonNode ultimo = oficios.get(oficios.size() - 1);
        assertThat(ultimo.path("actividad").asText()).isEqualTo(h.id());
        JsonNode emitido = gente.titular(lugar(h.unidad()))
                .cliente()
                .get("/oficios/" + ultimo.path("oficio").asLong())
                .con(200)
                .json();
        assertThat(emitido.path("folio").asText()).isEqualTo(folio);
        Set<String> destinos = new TreeSet<>();
        emitido.path("destinos").forEach(d -> destinos.add(d.path("unidad").asText()));
        assertThat(destinos).isEqualTo(otros);
        return ultimo.path("oficio").asLong();
    }

    /** An oficio that answers theirs answers for the unit. */
    private void contestar(Hechos.Hecho h, Asunto.Encargo encargo, long pedida) {
        Gente.Persona quien = gente.en(encargo.lugar());
        quien.cliente()
                .post(
                        "/oficios/" + pedida + "/respuesta",
                        Map.of("unidad", encargo.lugar(), "asunto", "Respuesta", "texto", "Se responde."))
                .con(201);
        asunto.anotar(paso("RESPONDER", h, encargo), quien, Map.of());
    }

    private void responder(Hechos.Hecho h, Asunto.Encargo encargo) {
        Gente.Persona quien = gente.en(encargo.lugar());
        Map<String, String> cuerpo = Map.of("participante", encargo.participante(), "comentario", "Conforme");
        asunto.pide(quien, h.id(), CONCLUSION, cuerpo).con(200);
        asunto.anotar(paso("RESPONDER", h, encargo), quien, nombre(encargo));
        Asunto.rechazada(asunto.pide(quien, h.id(), CONCLUSION, cuerpo), 409, "ya-concluida");
    }

    private void faltantes(Hechos.Hecho h, Asunto.Encargo encargo) {
        Map<String, Object> lista = new HashMap<>(Map.of("unidades", List.of(encargo.participante())));
        Asunto.rechazada(asunto.pide(asunto.coordina(), h.id(), "faltantes", lista), "motivo");
        lista.put("motivo", "No respondió a dos recordatorios");
        if (!encargo.lugar().equals(procedimiento.coordinador())) {
            Asunto.rechazada(asunto.pide(gente.en(encargo.lugar()), h.id(), "faltantes", lista), 403, "no-coordina");
        }
        asunto.pide(asunto.coordina(), h.id(), "faltantes", lista).con(200);
        asunto.anotar(
                paso("FALTANTES", h.id(), rondas.get(h.id()), procedimiento.coordinador()),
                asunto.coordina(),
                Map.of());
        assertThat(textos(asunto.leer().path("faltantes"))).contains(encargo.participante());
    }

    /** Without evidence it does not end; one file of any kind that it names suffices. */
    private void evidenciar(Hechos.Hecho h, Asunto.Encargo encargo, Gente.Persona quien, Map<String, Object> cuerpo) {
        if (h.evidencias().isEmpty()) {
            return;
        }
        Asunto.rechazada(asunto.pide(quien, h.id(), CONCLUSION, cuerpo), "evidencias");
        Asunto.rechazada(
                asunto.pide(quien, h.id(), CONCLUSION, Map.of("evidencias", List.of("999999999"))), "evidencias");
        String archivo = quien.sube("evidencia-" + h.id());
        if (h.evidencias().size() == 1) {
            cuerpo.put("evidencias", List.of(archivo));
            return;
        }
        String clase = h.evidencias().get(h.evidencias().size() - 1);
        asunto.pide(quien, h.id(), "evidencias", Map.of("evidencias", List.of(archivo), "clase", clase))
                .con(200);
        asunto.anotar(paso("EVIDENCIA", h, encargo), quien, Map.of("evidencias", List.of(archivo)));
        asunto.coordina()
                .cliente()
                .get(asunto.ruta() + "/evidencias/" + archivo)
                .con(200);
        gente.ajena().cliente().get(asunto.ruta() + "/evidencias/" + archivo).con(404);
    }

    /** Met by whatever the slice knows, or by a fact that is registered with evidence. */
    private void condicionar(Hechos.Hecho h, Asunto.Encargo encargo, Gente.Persona quien, Map<String, Object> cuerpo) {
        if (h.condicion().isEmpty()) {
            return;
        }
        Pendientes.Caso caso = new Pendientes.Caso(procedimiento.clave(), h.condicion(), encargo.lugar());
        boolean contestada = pendientes.contestada(h.condicion());
        if (contestada && !pendientes.falta(caso)) {
            return;
        }
        JsonNode problema =
                Asunto.rechazada(asunto.pide(quien, h.id(), CONCLUSION, cuerpo), 409, "condicion-no-cumplida");
        assertThat(problema.path("bloqueo").path("condicion").asText()).isEqualTo(h.condicion());
        assertThat(problema.path("bloqueo").path("falta").asText()).isNotBlank();
        assertThat(String.join(" ", textos(actividad(h).path("falta"))))
                .contains(problema.path("bloqueo").path("falta").asText());
        Cliente.Respuesta sinArchivo = asunto.pide(quien, h.id(), "hechos", Map.of("comentario", "Consta"));
        if (contestada) {
            Asunto.rechazada(sinArchivo, 409, "lo-sabe-el-sistema");
            pendientes.cumplir(caso);
            return;
        }
        Asunto.rechazada(sinArchivo, "evidencias");
        Gente.Persona registra = conFirma && encargo.unidad().equals("USUARIO") ? gente.en(encargo.lugar()) : quien;
        String archivo = registra.sube("hecho-" + h.id());
        asunto.pide(registra, h.id(), "hechos", Map.of("evidencias", List.of(archivo), "comentario", "Consta"))
                .con(200);
        Map<String, Object> ademas = new HashMap<>(nombre(encargo));
        if (!registra.equals(quien)) {
            ademas.put("enNombre", encargo.unidad());
        }
        ademas.put("condicion", h.condicion());
        ademas.put("evidencias", List.of(archivo));
        asunto.anotar(paso("HECHO", h, encargo), registra, ademas);
    }

    private JsonNode actividad(Hechos.Hecho h) {
        return asunto.leer().path("actividades").path(procedimiento.hechos().indexOf(h));
    }

    private void concluir(
            Hechos.Hecho h,
            Asunto.Encargo encargo,
            Gente.Persona quien,
            Map<String, Object> cuerpo,
            boolean porOficio) {
        if (h.recibe() && oficio > 0 && (porOficio || h.siguientes().size() == 1 && !h.porUnidad())) {
            quien.cliente().post("/oficios/" + oficio + "/acuse", Map.of()).con(200);
            asunto.anotar(paso("ACUSAR", h, encargo), quien, nombre(encargo));
        } else {
            concluir(h, encargo, quien, cuerpo);
        }
        JsonNode otraVez = Asunto.rechazada(asunto.pide(quien, h.id(), CONCLUSION, cuerpo), 409, "ya-concluida");
        assertThat(otraVez.path("detail").asText()).contains(quien.cuenta());
    }

    private void concluir(Hechos.Hecho h, Asunto.Encargo encargo, Gente.Persona quien, Map<String, Object> cuerpo) {
        if (!h.llama().isEmpty()) {
            cuerpo.put("referencia", h.modo().equals("POR_CONVENIO") ? "CONV-1-" + asunto.id() : "");
        }
        String verbo = h.recibe() ? "acuse" : CONCLUSION;
        String ruta = asunto.ruta() + "/actividades/" + h.id() + "/" + verbo;
        Cliente unaVez =
                quien.cliente().con("Idempotency-Key", UUID.randomUUID().toString());
        Cliente.Respuesta hecha = unaVez.post(ruta, cuerpo).con(200);
        assertThat(unaVez.post(ruta, cuerpo).con(200).cuerpo()).isEqualTo(hecha.cuerpo());
        Map<String, Object> ademas = new HashMap<>(nombre(encargo));
        ademas.put("decision", cuerpo.get("decision"));
        ademas.put("evidencias", cuerpo.getOrDefault("evidencias", List.of()));
        asunto.anotar(paso(h.recibe() ? "ACUSAR" : "CONCLUIR", h, encargo), quien, ademas);
        oficio = 0;
        if (hecha.json().path("oficio").isTextual()) {
            List<JsonNode> oficios = Asunto.pasos(asunto.leer(), "OFICIO");
            oficio = oficios.get(oficios.size() - 1).path("oficio").asLong();
        }
    }

    /** Whoever is above takes it back with a reason, and it is done again. */
    private void deshacer(Hechos.Hecho h, Asunto.Encargo encargo, String respuesta) {
        Gente.Persona dstc = gente.en("DSTC");
        Map<String, String> motivo = Map.of("motivo", "Se concluyó por error");
        Asunto.rechazada(asunto.pide(gente.en("DVS"), h.id(), "deshacer", motivo), 403, "no-supervisa");
        Asunto.rechazada(asunto.pide(dstc, h.id(), "deshacer", Map.of()), "motivo");
        asunto.pide(dstc, h.id(), "deshacer", motivo).con(200);
        asunto.anotar(paso("DESHACER", h, encargo), dstc, Map.of());
        if (oficio > 0) {
            sinEfecto(h, dstc);
        }
        assertThat(actividad(h).path("estado").asText()).isEqualTo("ABIERTA");
        concluir(h, encargo, quien(encargo), new HashMap<>(Map.of("decision", respuesta)));
    }

    /** The oficio that it issued counts no longer, and says why. */
    private void sinEfecto(Hechos.Hecho h, Gente.Persona dstc) {
        asunto.anotar(paso("SIN_EFECTO", h.id(), rondas.get(h.id()), procedimiento.coordinador()), dstc, Map.of());
        assertThat(dstc.cliente()
                        .get("/oficios/" + oficio)
                        .con(200)
                        .json()
                        .at("/sinEfecto/motivo")
                        .asText())
                .contains("Se concluyó por error");
    }

    private void avanzar(Hechos.Hecho h, String respuesta) {
        abiertas.remove(h.id());
        hechas.add(h.id());
        for (String siguiente : h.tras(respuesta)) {
            if (!siguiente.equals(Hechos.FIN)) {
                llegar(procedimiento.hecho(siguiente), h.id());
            }
        }
    }

    private void llegar(Hechos.Hecho h, String desde) {
        Set<String> espera = procedimiento.vienenDe(h);
        llegadas.add(desde + ">" + h.id());
        if (espera.stream().allMatch(d -> llegadas.contains(d + ">" + h.id()))) {
            abrir(h.id());
        }
    }

    /** A called procedure has a case of its own: one that is launched, one for each agreement, one for each period. */
    private void llamar(Hechos.Hecho h) {
        if (h.llama().isEmpty()) {
            return;
        }
        Set<Long> hijos = new LinkedHashSet<>(hijos(h));
        assertThat(hijos).as(h.llama()).hasSize(1);
        Map<String, Object> otro = switch (h.modo()) {
            case "POR_CONVENIO" -> Map.of("referencia", "CONV-2-" + asunto.id());
            case "POR_PERIODO" -> Map.of("trimestre", 2);
            default -> Map.of();
        };
        for (int vez = 0; vez < 2; vez++) {
            hijos.add(asunto.pide(asunto.coordina(), h.id(), "llamadas", otro)
                    .con(200)
                    .json()
                    .path("id")
                    .asLong());
        }
        assertThat(hijos).as(h.modo()).hasSize(h.modo().equals("LANZAR") ? 1 : 2);
        assertThat(new TreeSet<>(hijos(h))).isEqualTo(new TreeSet<>(hijos));
        assertThat(Asunto.pasos(asunto.leer(), "LLAMAR").stream()
                        .filter(p -> p.path("actividad").asText().equals(h.id())))
                .hasSameSizeAs(hijos);
    }

    private List<Long> hijos(Hechos.Hecho h) {
        List<Long> suyos = new ArrayList<>();
        asunto.leer().path("hijos").forEach(f -> {
            if (f.path("procedimiento").asText().equals(h.llama())) {
                assertThat(f.path("padre").asLong()).isEqualTo(asunto.id());
                assertThat(f.path("estado").asText()).isEqualTo("ABIERTO");
                suyos.add(f.path("id").asLong());
            }
        });
        return suyos;
    }

    /** Whatever may be begun now is begun, the second time as well; it keeps no case open. */
    private void opcionales(Hechos.Hecho h) {
        procedimiento.hechos().stream()
                .filter(o -> o.opcional() && (o.despuesDe().equals(h.id()) || o.equals(h)))
                .filter(o -> rondas.getOrDefault(o.id(), 0) < 2)
                .forEach(this::iniciar);
    }

    private void iniciar(Hechos.Hecho o) {
        Asunto.rechazada(
                asunto.pide(gente.en("DVS"), o.id(), "inicio", Map.of("motivo", "Lo pide")), 403, "no-coordina");
        asunto.pide(asunto.coordina(), o.id(), "inicio", Map.of("motivo", "Lo pide la SPDI-DPP"))
                .con(200);
        asunto.anotar(paso("INICIAR", o.id(), 0, lugar(o.unidad())), asunto.coordina(), Map.of());
        abrir(o.id());
        Asunto.rechazada(asunto.pide(asunto.coordina(), o.id(), "inicio", Map.of()), 409, "fuera-de-orden");
    }

    private void terminado() {
        JsonNode caso = comprobar();
        assertThat(caso.path("estado").asText()).isEqualTo("TERMINADO");
        assertThat(caso.path("tareas")).isEmpty();
        asunto.comprobarHistoria(caso);
        assertThat(Asunto.pasos(caso, "TERMINAR")).hasSize(1);
        assertThat(caso.path("fila").path("vueltas").asInt())
                .isEqualTo(
                        rondas.values().stream().max(Comparator.naturalOrder()).orElseThrow());
        Set<String> recorridos = new TreeSet<>(textos(caso.path("diagrama").path("recorridos")));
        assertThat(recorridos).containsAll(hechas.stream().map(a -> "a-" + a).toList());
    }

    private Asunto.Paso paso(String accion, Hechos.Hecho h, Asunto.Encargo encargo) {
        return paso(accion, h.id(), rondas.get(h.id()), encargo.lugar());
    }

    private static Asunto.Paso paso(String accion, String actividad, int ronda, String unidad) {
        return new Asunto.Paso(accion, actividad, ronda, unidad);
    }

    /** In whose name whoever coordinates does it. */
    private Map<String, Object> nombre(Asunto.Encargo encargo) {
        boolean suyo = conFirma && encargo.unidad().equals("USUARIO");
        return Gente.sinGente(encargo.unidad()) && !suyo ? Map.of("enNombre", encargo.unidad()) : Map.of();
    }

    private static List<String> textos(JsonNode lista) {
        List<String> textos = new ArrayList<>();
        lista.forEach(t -> textos.add(t.asText()));
        return textos;
    }
}
