package mx.conalep.secyt.extensiones.internal.vida;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mx.conalep.secyt.extensiones.internal.Fabrica.ajeno;
import static mx.conalep.secyt.extensiones.internal.Fabrica.tipo;
import static mx.conalep.secyt.extensiones.internal.vida.Nodo.DCTA;
import static mx.conalep.secyt.extensiones.internal.vida.Nodo.NOMBRE;
import static mx.conalep.secyt.extensiones.internal.vida.Nodo.jar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.audit.internal.AuditModule;
import mx.conalep.secyt.extensiones.ComplementoGuardado;
import mx.conalep.secyt.extensiones.ComplementoGuardado.Cambio;
import mx.conalep.secyt.extensiones.ComplementoGuardado.Deseo;
import mx.conalep.secyt.extensiones.Descriptor;
import mx.conalep.secyt.extensiones.internal.ExtensionesModule;
import mx.conalep.secyt.extensiones.internal.Fabrica;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.registro.TipoGuardado;
import mx.conalep.secyt.extensiones.internal.revision.Jar;
import mx.conalep.secyt.extensiones.internal.tipo.DescriptoresConocidos;
import mx.conalep.secyt.extensiones.internal.tipo.TiposVistos;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.internal.OrganizacionModule;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Rol;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** Installed, updated, returned and taken away, on one node and on those that share its database. */
@Timeout(120)
@Modules({AuditModule.class, OrganizacionModule.class, ExtensionesModule.class})
class VidaTest {

    private static final String ACTIVO = " " + Bundle.ACTIVE;

    @TempDir
    Path carpeta;

    @EachDatabase
    void loInstaladoArrancaAquiYEnLosDemasNodosYQuedaEnLaBitacora(TestDatabase base) throws Exception {
        try (Nodo uno = nodo(base, "uno");
                Nodo dos = nodo(base, "dos")) {
            ComplementoGuardado guardado = uno.vida.instalar(DCTA, jar("1.0.0").bytes());
            assertThat(guardado.versiones())
                    .singleElement()
                    .matches(v -> v.version().equals("1.0.0") && v.sha256().length() == 64);
            assertThat(uno.estado(NOMBRE)).isEqualTo("1.0.0" + ACTIVO);
            assertThat(uno.rastreador.vista().formatos()).containsKey("ce08-texto");
            assertThat(uno.complementos.buscar(NOMBRE).orElseThrow().origen()).isEqualTo("base");
            assertThat(uno.bitacora).containsExactly("cuenta instalar complemento " + NOMBRE);
            dos.latido.ahora();
            assertThat(dos.estado(NOMBRE)).isEqualTo("1.0.0" + ACTIVO);
        }
        try (Nodo rehecho = nodo(base, "rehecho")) {
            rehecho.latido.ahora();
            assertThat(rehecho.estado(NOMBRE)).isEqualTo("1.0.0" + ACTIVO);
        }
    }

    @EachDatabase
    void seActualizaYSeRegresaALaVersionAnteriorSinTocarAOtros(TestDatabase base) throws Exception {
        try (Nodo nodo = nodo(base, "uno")) {
            nodo.vida.instalar(DCTA, jar("mx.gob.vecino", "1.0.0", "vecino").bytes());
            nodo.vida.instalar(DCTA, jar("1.0.0").bytes());
            nodo.eventos.clear();
            ComplementoGuardado nueva = nodo.vida.instalar(DCTA, jar("1.1.0").bytes());
            assertThat(nodo.estado(NOMBRE)).isEqualTo("1.1.0" + ACTIVO);
            nodo.vida.cambiar(DCTA, NOMBRE, new Cambio("1.0.0", null), nueva.revision());
            assertThat(nodo.estado(NOMBRE)).isEqualTo("1.0.0" + ACTIVO);
            assertThat(nodo.rastreador.vista().formatos()).containsKeys("ce08-texto", "vecino");
            assertThat(nodo.eventos).isNotEmpty().allMatch(e -> e.startsWith(NOMBRE + " "));
        }
    }

    @EachDatabase
    void seDetieneSeQuitaYSeVuelveAPoner(TestDatabase base) throws Exception {
        try (Nodo nodo = nodo(base, "uno");
                Nodo otro = nodo(base, "dos")) {
            nodo.vida.instalar(DCTA, jar("1.0.0").bytes());
            otro.latido.ahora();
            nodo.vida.cambiar(DCTA, NOMBRE, new Cambio(null, Deseo.DETENIDO), null);
            assertThat(nodo.rastreador.vista().formatos()).isEmpty();
            assertThat(nodo.estado(NOMBRE)).startsWith("1.0.0").doesNotEndWith(ACTIVO);
            nodo.vida.cambiar(DCTA, NOMBRE, new Cambio(null, Deseo.QUITADO), null);
            assertThat(nodo.estado(NOMBRE)).isEmpty();
            otro.latido.ahora();
            assertThat(otro.estado(NOMBRE)).isEmpty();
            nodo.vida.cambiar(DCTA, NOMBRE, new Cambio(null, Deseo.ACTIVO), null);
            assertThat(nodo.estado(NOMBRE)).isEqualTo("1.0.0" + ACTIVO);
        }
    }

    @EachDatabase
    void elQueNoSeResuelveLoDiceYLosDemasSiguen(TestDatabase base) throws Exception {
        try (Nodo nodo = nodo(base, "uno")) {
            Jar incompleto = jar("mx.gob.a-incompleto", "1.0.0", "otro")
                    .con("Import-Package", "mx.conalep.secyt.api.informe;version=\"[9,10)\",org.osgi.framework");
            nodo.vida.instalar(DCTA, incompleto.bytes());
            nodo.vida.instalar(DCTA, jar("1.0.0").bytes());
            assertThat(nodo.estado(NOMBRE)).isEqualTo("1.0.0" + ACTIVO);
            assertThat(nodo.vida.buscar("mx.gob.a-incompleto").orElseThrow().motivo())
                    .contains("no se pudo resolver");
            assertThat(nodo.complementos
                            .buscar("mx.gob.a-incompleto")
                            .orElseThrow()
                            .motivo())
                    .contains("falta el paquete mx.conalep.secyt.api.informe [9,10)");
        }
    }

    @EachDatabase
    void elQueYaEstaPorOtraViaOFallaAlArrancarSeExplica(TestDatabase base) throws Exception {
        try (Nodo nodo = nodo(base, "uno")) {
            nodo.marco.complemento("mx.gob.duplicado", "uno", "");
            nodo.vida.instalar(DCTA, jar("mx.gob.duplicado", "1.2.0", "uno").bytes());
            assertThat(nodo.vida.buscar("mx.gob.duplicado").orElseThrow().motivo())
                    .contains("por otra vía");
            nodo.vida.instalar(
                    DCTA, jar("1.0.0").con("Bundle-Activator", "no.Existe").bytes());
            assertThat(nodo.complementos.buscar(NOMBRE).orElseThrow().motivo())
                    .contains("no quedó como se pidió", "no.Existe");
            nodo.vida.instalar(DCTA, jar("1.0.1").bytes());
            assertThat(nodo.complementos.buscar(NOMBRE).orElseThrow().motivo()).isNull();
        }
    }

    @EachDatabase
    void loQueNoPasaLaRevisionNoSeGuarda(TestDatabase base) throws Exception {
        try (Nodo nodo = nodo(base, "uno")) {
            rechaza(
                    nodo,
                    jar("1.0.0")
                            .con("Import-Package", "mx.conalep.secyt.seguimiento")
                            .bytes(),
                    "seguimiento");
            rechaza(nodo, jar("mx.conalep.secyt.falso", "1.0.0", "x").bytes(), "es del núcleo");
            rechaza(nodo, "<features/>".getBytes(UTF_8), "no es un jar");
            rechaza(nodo, new Jar().archivo("repository/x.jar", new byte[1]).bytes(), "Es un KAR");
            rechaza(nodo, new Jar().bytes(), "Bundle-SymbolicName");
            rechaza(nodo, jar("uno.dos").bytes(), "Bundle-Version");
            assertThat(nodo.vida.listar()).isEmpty();
            assertThat(nodo.bitacora).isEmpty();
        }
    }

    @EachDatabase
    void laMismaVersionConOtrosBytesYLoQueOtroCambioSeRechazan(TestDatabase base) throws Exception {
        try (Nodo nodo = nodo(base, "uno")) {
            nodo.vida.instalar(DCTA, jar("1.0.0").bytes());
            int revision = nodo.vida.instalar(DCTA, jar("1.0.0").bytes()).revision();
            Problema otros = catchThrowableOfType(
                    Problema.class,
                    () -> nodo.vida.instalar(
                            DCTA, jar("1.0.0").archivo("otro", new byte[3]).bytes()));
            assertThat(otros.estado()).isEqualTo(409);
            assertThat(problema(nodo, new Cambio(null, Deseo.DETENIDO), revision - 1))
                    .isEqualTo(412);
            assertThat(problema(nodo, new Cambio("7.0.0", null), revision)).isEqualTo(422);
            assertThatThrownBy(() -> nodo.vida.instalar(
                            Nodo.con(Rol.UNIDAD_ESTATAL, "CE-08"), jar("2.0.0").bytes()))
                    .isInstanceOf(Problema.class)
                    .hasMessageContaining("ADMINISTRADOR o DCTA");
            assertThat(nodo.estado(NOMBRE)).isEqualTo("1.0.0" + ACTIVO);
        }
    }

    @EachDatabase
    void loApagadoLoEstaEnTodosLosNodosHastaQueSeReintenta(TestDatabase base) throws Exception {
        Pieza pieza = tipo(ajeno(7), "calibracion", 1, Hechos::de);
        try (Nodo uno = nodo(base, "uno");
                Nodo dos = nodo(base, "dos")) {
            for (int i = 0; i < 5; i++) {
                uno.interruptor.falla(pieza, "08DPT0001C", Fabrica.AHORA, "al medir lanzó Error");
            }
            uno.latido.ahora();
            uno.latido.ahora();
            dos.latido.ahora();
            assertThat(uno.avisos).singleElement().satisfies(a -> {
                assertThat(a.motivo()).isEqualTo("complemento.apagado");
                assertThat(a.unidad()).isEqualTo("08DPT0001C");
                assertThat(a.texto()).contains("calibracion", "5 veces seguidas", "al medir lanzó Error");
            });
            assertThat(dos.avisos).isEmpty();
            assertThat(dos.guarda.apagadas(ajeno(7)))
                    .singleElement()
                    .matches(a -> a.fallas() == 5 && a.desde().equals(Fabrica.AHORA));
            assertThatThrownBy(() -> dos.vida.reintentar(DCTA, Fabrica.AJENO + "7", "CE-09"))
                    .isInstanceOf(Problema.class);
            assertThat(dos.vida.reintentar(DCTA, Fabrica.AJENO + "7", null)).isEqualTo(1);
            dos.interruptor.exigirEncendida(pieza, "08DPT0001C");
            uno.latido.ahora();
            uno.interruptor.exigirEncendida(pieza, "08DPT0001C");
            assertThat(dos.bitacora).hasSize(1);
        }
    }

    @EachDatabase
    void loQueDijoUnTipoDeSiQuedaCuandoSeVa(TestDatabase base) throws Exception {
        DescriptoresConocidos conocidos = new DescriptoresConocidos();
        TiposVistos vistos = new TiposVistos(base.tx(), conocidos);
        TipoGuardado ensayo =
                new TipoGuardado(tipo(ajeno(7), "ensayo", 1, new Ensayo()), Fabrica.guarda(2_000), Fabrica.porUnidad());
        vistos.anotar(List.of(ensayo));
        vistos.anotar(List.of(ensayo));
        vistos.anotar(List.of());
        DescriptoresConocidos otroNodo = new DescriptoresConocidos();
        new TiposVistos(base.tx(), otroNodo).anotar(List.of());
        Descriptor ido = otroNodo.buscar("ensayo").orElseThrow();
        assertThat(ido.campos()).isEqualTo(new Ensayo().campos());
        assertThat(ido.bundle()).isEqualTo(Fabrica.AJENO + "7");
        assertThat(ido).isEqualTo(conocidos.buscar("ensayo", 1).orElseThrow());
        assertThat(otroNodo.buscar("nunca")).isEmpty();
    }

    private Nodo nodo(TestDatabase base, String nombre) throws Exception {
        return new Nodo(carpeta.resolve(nombre), base.tx());
    }

    private static void rechaza(Nodo nodo, byte[] jar, String motivo) {
        Problema problema = catchThrowableOfType(Problema.class, () -> nodo.vida.instalar(DCTA, jar));
        assertThat(problema.estado()).isEqualTo(422);
        assertThat(problema.errores()).anyMatch(e -> e.mensaje().contains(motivo));
    }

    private static int problema(Nodo nodo, Cambio cambio, int revision) {
        return catchThrowableOfType(Problema.class, () -> nodo.vida.cambiar(DCTA, NOMBRE, cambio, revision))
                .estado();
    }

    private static final class Ensayo implements TipoServicio {
        @Override
        public List<Campo> campos() {
            return List.of(
                    Campo.texto("norma", "Norma").obligatorio(),
                    Campo.lista("medio", "Medio", "AGUA", "AIRE").conAyuda("Ñandú"));
        }

        @Override
        public Hechos medir(ServicioPropuesto servicio) {
            return Hechos.de(servicio);
        }
    }
}
