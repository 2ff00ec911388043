package mx.conalep.secyt.portal.internal.complementos;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.extensiones.Ajustes;
import mx.conalep.secyt.extensiones.Apagada;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complemento.Contribucion;
import mx.conalep.secyt.extensiones.Complemento.Estado;
import mx.conalep.secyt.extensiones.Complemento.Uso;
import mx.conalep.secyt.extensiones.Complementos;
import mx.conalep.secyt.extensiones.FormatoDisponible;
import mx.conalep.secyt.extensiones.Habilitaciones;
import mx.conalep.secyt.extensiones.Prueba;
import mx.conalep.secyt.extensiones.Pruebas;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.PruebasFormato;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.security.Identidad;

/** One plugin of Chihuahua and the core's formats; keeps what is asked of it. */
public final class ComplementosFalsos implements Complementos, Habilitaciones, PruebasFormato {

    static final String BUNDLE = "mx.gob.chihuahua.formato";

    public final List<String> hechos = new ArrayList<>();
    public final AjustesFalsos ajustes = new AjustesFalsos();

    public Fichas fichas() {
        return new Fichas(this, this, ajustes, new PruebasFalsas());
    }

    @Override
    public List<Complemento> listar() {
        return List.of(
                complemento(BUNDLE, false, List.of("CE-08"), null),
                complemento("mx.conalep.secyt.formatos", true, List.of("*"), null),
                complemento("mx.ajeno", false, List.of("CE-09"), "No se ve <b>"));
    }

    @Override
    public Optional<Complemento> buscar(String bundle) {
        return listar().stream().filter(c -> c.bundle().equals(bundle)).findFirst();
    }

    @Override
    public Panorama listar(Identidad quien, String bundle) {
        if (bundle.equals("mx.ajeno")) {
            throw Problema.noExiste("un complemento", bundle);
        }
        EnUnidad decidida = new EnUnidad(
                "08DPT0001C",
                "Chihuahua I",
                false,
                "08DPT0001C",
                null,
                false,
                "Se corrige <b>",
                "ce-08",
                Instant.EPOCH,
                3);
        return new Panorama(bundle, "1.0.0", List.of("CE-08"), List.of(unidad("CE-08"), decidida));
    }

    @Override
    public EnUnidad leer(Identidad quien, String bundle, String unidad) {
        return unidad(unidad);
    }

    @Override
    public EnUnidad decidir(Identidad quien, String bundle, String unidad, Decision d, OptionalInt version) {
        if (unidad.equals("CE-09")) {
            throw Problema.conflicto("prueba-pendiente", "Falta una prueba exitosa.");
        }
        hechos.add(unidad + " " + d.habilitado() + " " + d.motivo() + " " + version);
        return unidad(unidad);
    }

    @Override
    public EnUnidad retirar(Identidad quien, String bundle, String unidad, OptionalInt version) {
        hechos.add(unidad + " heredar");
        return unidad(unidad);
    }

    @Override
    public Prueba probar(Identidad quien, String bundle, Peticion peticion) {
        hechos.add("probar " + peticion.formato() + " " + peticion.unidad());
        return prueba();
    }

    private static EnUnidad unidad(String clave) {
        return new EnUnidad(clave, "Estado de Chihuahua", true, "cabecera", null, null, null, null, null, 0);
    }

    private static Complemento complemento(String bundle, boolean nucleo, List<String> unidades, String motivo) {
        return new Complemento(
                bundle,
                "1.0.0",
                nucleo,
                "[0.2,1)",
                List.of(new Contribucion("FormatoInforme", "ce08-texto", "Texto de Chihuahua", null)),
                unidades,
                motivo == null ? Estado.ACTIVA : Estado.INACTIVA,
                motivo,
                new Uso(12, 1, 140, null),
                nucleo ? "nucleo" : "base",
                nucleo
                        ? List.of()
                        : List.of(new Apagada("FormatoInforme", "ce08-texto", "CE-08", Instant.EPOCH, 5, "tardó <b>")));
    }

    private static Prueba prueba() {
        return new Prueba(
                "abc",
                BUNDLE,
                "1.0.0",
                "ce08-texto",
                "metas-resultados",
                "CE-08",
                "2026-T2",
                false,
                new Prueba.Resultado(
                        "texto",
                        4,
                        20,
                        1,
                        List.of(new Prueba.Diferencia("08DPT0001C, PERSONAS_CAPACITADAS", "Meta", "120", "no aparece")),
                        2048,
                        15,
                        true,
                        "00",
                        null),
                "text/plain",
                "prueba.txt",
                true,
                "ce-08",
                Instant.EPOCH);
    }

    /** Settings of one format. */
    public final class AjustesFalsos implements Ajustes {

        @Override
        public DeUnidad leer(Identidad quien, String bundle, String unidad) {
            DeContribucion suya = new DeContribucion(
                    "FormatoInforme",
                    "ce08-texto",
                    "Texto de Chihuahua",
                    List.of(
                            Campo.texto("encabezado", "Encabezado")
                                    .obligatorio()
                                    .conAyuda("Primera línea."),
                            Campo.lista("papel", "Papel", "Carta", "Oficio"),
                            Campo.de("desde", "Desde", Campo.Clase.FECHA),
                            Campo.de("firma", "Con firma", Campo.Clase.LOGICO)),
                    Map.of(),
                    Map.of("encabezado", "Chihuahua \"><b>"),
                    Map.of("encabezado", "Chihuahua \"><b>", "papel", "Oficio"),
                    Map.of("encabezado", "CE-08", "papel", "CONALEP"));
            return new DeUnidad(bundle, unidad, 2, List.of(suya));
        }

        @Override
        public DeUnidad guardar(Identidad quien, String bundle, String unidad, Cambio c, OptionalInt version) {
            if (c.valores().isEmpty()) {
                throw Problema.invalido(List.of(new ErrorCampo("valores.encabezado", "Falta.", null)));
            }
            hechos.add(unidad + " " + c.clave() + " " + c.valores() + " " + version);
            return leer(quien, bundle, unidad);
        }
    }

    private static final class PruebasFalsas implements Pruebas {
        @Override
        public Complemento exigir(Identidad quien, String bundle, Unidad unidad) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FormatoDisponible formato(Identidad quien, String bundle, String formato, Unidad unidad) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Prueba anotar(Identidad quien, Prueba prueba, byte[] documento) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Prueba> listar(Identidad quien, String bundle) {
            return List.of(prueba());
        }

        @Override
        public Prueba leer(Identidad quien, String bundle, String id) {
            return prueba();
        }

        @Override
        public byte[] documento(Identidad quien, String bundle, String id) {
            return new byte[0];
        }
    }
}
