package mx.conalep.secyt.portal.internal.catalogo;

import jakarta.servlet.Servlet;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.catalogo.Acreditaciones;
import mx.conalep.secyt.catalogo.CambiosOferta;
import mx.conalep.secyt.catalogo.CartaDescriptiva;
import mx.conalep.secyt.catalogo.Cartas;
import mx.conalep.secyt.catalogo.DepuracionOfertas;
import mx.conalep.secyt.catalogo.EdicionesCatalogo;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.catalogo.Solicitudes;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.DepuracionFirmas;
import mx.conalep.secyt.organizacion.Firma;
import mx.conalep.secyt.organizacion.Firmas;
import mx.conalep.secyt.portal.internal.pagina.Marco;

/** A catalogue with one of each; remembers what was asked of it. */
public final class CatalogoFalso {

    private static final Instant HOY = Instant.parse("2026-02-03T18:00:00Z");
    private static final Oferta OFERTA = new Oferta(
            1, "CUR-001", Linea.CAPACITACION, "Soldadura <b>", 40, "MIXTA", "5000", null, List.of(), true, 3, false);
    private static final Firma FIRMA = new Firma(
            "EKU9003173C9", "EKU9003173C9", null, null, null, null, null, 1, false, true, null, List.of("Ojo"));
    private static final CartaDescriptiva CARTA = new CartaDescriptiva(
            "Soldar",
            List.of("Cortar"),
            List.of(new CartaDescriptiva.UnidadDidactica("Seguridad", 40, List.of("Riesgos"))),
            List.of("Planta"),
            List.of(new CartaDescriptiva.Criterio("Examen", 100)),
            "Cualquiera",
            "Soldador",
            List.of());

    public final List<String> hechos = new ArrayList<>();

    /** The pages on it. */
    public Map<String, Servlet> paginas(Marco marco) {
        Ofertas ofertas =
                de(Ofertas.class, Map.of("buscar", Optional.of(OFERTA), "listar", Pagina.de(1, List.of(OFERTA))));
        Firmas firmas = de(Firmas.class, Map.of("buscar", Optional.of(FIRMA), "listar", Pagina.de(1, List.of(FIRMA))));
        DepuracionFirmas depuracion = de(
                DepuracionFirmas.class,
                Map.of(
                        "parecidas",
                                List.of(new DepuracionFirmas.Parecida(FIRMA, BigDecimal.ONE, List.of("mismo RFC"))),
                        "duplicadas", Pagina.de(0, List.of()),
                        "fusiones", Pagina.de(0, List.of())));
        Cartas cartas = de(
                Cartas.class,
                Map.of(
                        "vigente", Optional.of(carta()),
                        "historia", List.of(carta()),
                        "guardar", Problema.campo("evaluacion", "Deben sumar 100.", null)));
        Map<String, Servlet> paginas = new LinkedHashMap<>();
        paginas.put("/catalogo", new PaginaCatalogo(marco, ofertas));
        paginas.put("/catalogo/oferta", new PaginaOferta(marco, ofertas, cambios(), cartas));
        paginas.put("/catalogo/carta", new PaginaCarta(marco, cartas));
        paginas.put("/catalogo/ediciones", new PaginaEdicionesCatalogo(marco, ediciones()));
        paginas.put("/solicitudes", new PaginaSolicitudes(marco, solicitudes()));
        paginas.put("/solicitudes/una", new PaginaSolicitud(marco, solicitudes()));
        paginas.put("/firmas", new PaginaFirmas(marco, firmas, depuracion));
        paginas.put("/duplicados", new PaginaDuplicados(marco, depuracionOfertas(), depuracion));
        paginas.put("/acreditaciones", new PaginaAcreditaciones(marco, acreditaciones()));
        return paginas;
    }

    private static Cartas.Carta carta() {
        return new Cartas.Carta("CUR-001", 2, CARTA, "Se actualizó", "csc", HOY, List.of());
    }

    private CambiosOferta cambios() {
        return de(
                CambiosOferta.class,
                Map.of(
                        "versiones",
                        List.of(new CambiosOferta.Version(
                                1, LocalDate.EPOCH, "Soldadura", null, null, null, null, true, null, "csc", HOY)),
                        "retirar",
                        OFERTA));
    }

    private EdicionesCatalogo ediciones() {
        return de(
                EdicionesCatalogo.class,
                Map.of(
                        "listar",
                        Pagina.de(
                                1,
                                List.of(new EdicionesCatalogo.Edicion(
                                        "CAT-2026-001", null, "csc", HOY, 7, "a".repeat(64), false))),
                        "comparar",
                        List.of(new EdicionesCatalogo.Cambio(
                                EdicionesCatalogo.Tipo.CAMBIADA, "CUR-001", "Soldadura", List.of("horas")))));
    }

    private Solicitudes solicitudes() {
        Solicitud pedida = new Solicitud(
                5,
                Solicitud.Tipo.OFERTA,
                "08DPT0001C",
                Linea.CAPACITACION,
                "Robótica",
                30,
                "La piden",
                Map.of("modalidad", "MIXTA"),
                Solicitud.Estado.PROPUESTA,
                null,
                null,
                null,
                "plantel-08",
                HOY,
                null,
                null,
                4,
                1,
                List.of());
        return de(
                Solicitudes.class,
                Map.of(
                        "listar", Pagina.de(1, List.of(pedida)),
                        "leer", pedida,
                        "avalar", pedida,
                        "rechazar", Problema.campo("motivo", "Falta el motivo.", null),
                        "solicitar", pedida,
                        "parecidas", List.of("Se parece a CUR-001."),
                        "mensajes", List.of(new Solicitud.Mensaje("solicitar", null, "plantel-08", HOY))));
    }

    private DepuracionOfertas depuracionOfertas() {
        return de(
                DepuracionOfertas.class,
                Map.of(
                        "duplicadas",
                                Pagina.de(
                                        1,
                                        List.of(new DepuracionOfertas.Par(
                                                OFERTA, OFERTA, new BigDecimal("0.86"), List.of("mismas horas")))),
                        "fusiones",
                                Pagina.de(
                                        1,
                                        List.of(new DepuracionOfertas.Fusion(
                                                9, "CUR-002", "CUR-001", "La misma", "csc", HOY, null, null))),
                        "fusionar", Problema.conflicto("oferta-fusionada", "Ya se fusionó.")));
    }

    private Acreditaciones acreditaciones() {
        Acreditaciones.Acreditacion una = new Acreditaciones.Acreditacion(
                3,
                "CAST-08-01",
                "Entidad",
                "A-1",
                "Ensayos",
                List.of("ENS-001"),
                List.of("ISO 6892-1"),
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                null,
                Acreditaciones.Situacion.VENCIDA,
                1);
        return de(Acreditaciones.class, Map.of("listar", Pagina.de(1, List.of(una)), "leer", una, "registrar", una));
    }

    /** Answers each method by its name, and throws what is a refusal. */
    private <T> T de(Class<T> servicio, Map<String, Object> respuestas) {
        return servicio.cast(
                Proxy.newProxyInstance(servicio.getClassLoader(), new Class<?>[] {servicio}, (yo, metodo, valores) -> {
                    hechos.add(metodo.getName());
                    Object respuesta = respuestas.get(metodo.getName());
                    if (respuesta instanceof Problema rechazo) {
                        throw rechazo;
                    }
                    return respuesta;
                }));
    }
}
