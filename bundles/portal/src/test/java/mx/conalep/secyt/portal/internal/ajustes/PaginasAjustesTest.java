package mx.conalep.secyt.portal.internal.ajustes;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.DiasInhabiles;
import mx.conalep.secyt.organizacion.DiasInhabiles.Anual;
import mx.conalep.secyt.organizacion.DiasInhabiles.DiaInhabil;
import mx.conalep.secyt.portal.internal.Sitio;
import mx.conalep.secyt.portal.internal.pagina.Falsos;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.security.Sesiones;
import mx.conalep.secyt.seguimiento.CausasDesviacion;
import mx.conalep.secyt.seguimiento.CausasDesviacion.Causa;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.ReglasCorte;
import mx.conalep.secyt.seguimiento.ReglasMuestra;
import org.junit.jupiter.api.Test;

/** Pages of settings: everybody sees what holds, those who may change it. */
class PaginasAjustesTest {

    private final List<Object> hechos = new ArrayList<>();
    private final Sitio sitio = new Sitio();

    PaginasAjustesTest() {
        CalendarioHabil hoy = Falsos.falso(CalendarioHabil.class, (p, m, a) -> LocalDate.of(2026, 8, 15));
        sitio.agregar("/calendario/inhabiles", m -> new PaginaInhabiles(m, dias(), hoy, sitio.arbol));
        sitio.agregar("/ajustes/causas", m -> new PaginaCausas(m, causas()));
        sitio.agregar("/ajustes/cortes", m -> new PaginaReglasCorte(m, cortes()));
        sitio.agregar("/ajustes/muestras", m -> new PaginaReglasMuestra(m, muestras()));
    }

    private DiasInhabiles dias() {
        return new DiasInhabiles() {
            @Override
            public Anual leer(String unidad, int ejercicio) {
                return new Anual(
                        unidad,
                        ejercicio,
                        4,
                        List.of(
                                new DiaInhabil(LocalDate.of(ejercicio, 1, 1), "Año nuevo", null),
                                new DiaInhabil(LocalDate.of(ejercicio, 5, 10), "Día <propio>", unidad)));
            }

            @Override
            public Anual declarar(Identidad quien, String unidad, int ejercicio, int version, List<DiaInhabil> dias) {
                hechos.add(unidad + " " + ejercicio + " " + version + " "
                        + dias.stream().map(d -> d.dia() + " " + d.motivo()).toList());
                return leer(unidad, ejercicio);
            }
        };
    }

    private CausasDesviacion causas() {
        return new CausasDesviacion() {
            @Override
            public List<Causa> listar() {
                return List.of(
                        new Causa("DEMANDA", "Demanda <menor>", 10, true, 3), new Causa("X1", "Otra", 20, false, 1));
            }

            @Override
            public Causa guardar(Identidad quien, Causa causa) {
                if (causa.texto().isEmpty()) {
                    throw Problema.campo("texto", "Falta «texto»: es obligatorio.", null);
                }
                hechos.add(causa);
                return causa;
            }
        };
    }

    private ReglasCorte cortes() {
        return new ReglasCorte() {
            @Override
            public List<Regla> listar() {
                return List.of(new Regla(false, PasoCorte.CAPTURA, 5, 2), new Regla(true, PasoCorte.EDICION, 25, 1));
            }

            @Override
            public Regla fijar(Identidad quien, Regla nueva) {
                hechos.add(nueva);
                return nueva;
            }
        };
    }

    private ReglasMuestra muestras() {
        return new ReglasMuestra() {
            @Override
            public List<Regla> listar() {
                return List.of(new Regla(Linea.CAPACITACION, false, 1), new Regla(Linea.TECNOLOGICOS, true, 2));
            }

            @Override
            public Regla fijar(Identidad quien, Regla nueva) {
                hechos.add(nueva);
                return nueva;
            }
        };
    }

    private Peticion como(Rol rol, Peticion peticion) {
        Identidad quien = Identidad.de("dina", "Dina", Set.of(new Facultad(rol, "CONALEP")));
        sitio.sesiones.abiertas.put("dina", new Sesiones.Sesion("dina", "c1", quien));
        return peticion.galleta("SECYT", "dina").con("csrf", "c1");
    }

    @Test
    void theStateUnitDeclaresItsDaysOnTheVersionThatItSaw() {
        assertThat(sitio.pedir(sitio.conSesion(get("/calendario/inhabiles"))).texto())
                .contains("Ley Federal del Trabajo, art. 74", "Día &lt;propio&gt;", "Agregar", "Quitar");
        Peticion agregar = sitio.forma("/calendario/inhabiles")
                .con("accion", "agregar")
                .con("unidad", "CE-08")
                .con("ejercicio", "2026")
                .con("version", "4")
                .con("dias.motivo", "Vacaciones");
        assertThat(sitio.pedir(agregar).texto()).contains("<a href=\"#dias.dia\">Falta el día");
        assertThat(sitio.pedir(agregar.con("dias.dia", "2026-07-17").con("hasta", "2026-07-20")).estado)
                .isEqualTo(303);
        sitio.pedir(sitio.forma("/calendario/inhabiles")
                .con("accion", "quitar")
                .con("unidad", "CE-08")
                .con("ejercicio", "2026")
                .con("version", "4")
                .con("quitado", "2026-05-10"));
        assertThat(hechos)
                .containsExactly(
                        "CE-08 2026 4 [2026-05-10 Día <propio>, 2026-07-17 Vacaciones, 2026-07-20 Vacaciones]",
                        "CE-08 2026 4 []");
        assertThat(sitio.pedir(sitio.comoAuditor(get("/calendario/inhabiles"))).texto())
                .doesNotContain("<button class=\"btn btn-primary\" type=\"submit\">Agregar");
    }

    @Test
    void theCatalogueOfCausesIsChangedByTheDirection() {
        assertThat(sitio.pedir(sitio.conSesion(get("/ajustes/causas"))).texto())
                .contains("Demanda &lt;menor&gt;", "Fuera de uso")
                .doesNotContain("Agregar una causa");
        assertThat(sitio.pedir(como(Rol.DSTC, get("/ajustes/causas?clave=DEMANDA")))
                        .texto())
                .contains("Cambiar DEMANDA", "name=\"version\" value=\"3\"");
        Peticion cambio = como(Rol.DSTC, Peticion.post("/ajustes/causas"))
                .con("clave", "DEMANDA")
                .con("version", "3")
                .con("orden", "10");
        assertThat(sitio.pedir(cambio).texto()).contains("<a href=\"#texto\">Falta «texto»");
        assertThat(sitio.pedir(cambio.con("texto", "Demanda")).estado).isEqualTo(303);
        assertThat(hechos).containsExactly(new Causa("DEMANDA", "Demanda", 10, false, 3));
    }

    @Test
    void aRuleOfCutOffsIsChosenAndChanged() {
        assertThat(sitio.pedir(sitio.conSesion(get("/ajustes/cortes?regla=M-CAPTURA")))
                        .texto())
                .contains("Captura", "fin del mes")
                .doesNotContain("<h2 id=\"h-regla\"");
        assertThat(sitio.pedir(como(Rol.DSTC, get("/ajustes/cortes?regla=M-CAPTURA")))
                        .texto())
                .contains("Cambiar: captura, fin del mes", "value=\"5\"");
        sitio.pedir(como(Rol.DSTC, Peticion.post("/ajustes/cortes"))
                .con("regla", "M-CAPTURA")
                .con("dias", "6")
                .con("version", "2"));
        assertThat(hechos).containsExactly(new ReglasCorte.Regla(false, PasoCorte.CAPTURA, 6, 2));
    }

    @Test
    void eachCoordinationSaysWhetherItsLineDemandsASample() {
        assertThat(sitio.pedir(como(Rol.CSC, get("/ajustes/muestras"))).texto())
                .contains("No se exige", "Exigir una muestra")
                .doesNotContain("Dejar de exigirla");
        sitio.pedir(como(Rol.CSC, Peticion.post("/ajustes/muestras"))
                .con("linea", "CAPACITACION")
                .con("exigida", "true")
                .con("version", "1"));
        assertThat(hechos).containsExactly(new ReglasMuestra.Regla(Linea.CAPACITACION, true, 1));
    }
}
