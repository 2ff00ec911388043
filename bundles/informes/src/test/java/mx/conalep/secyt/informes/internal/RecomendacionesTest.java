package mx.conalep.secyt.informes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.edicion.Ediciones;
import mx.conalep.secyt.informes.internal.recomendacion.StoredRecomendaciones;
import mx.conalep.secyt.informes.recomendacion.Recomendacion;
import mx.conalep.secyt.informes.recomendacion.Recomendacion.Estado;
import mx.conalep.secyt.informes.recomendacion.Recomendaciones.Nueva;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

@Modules(InformesModule.class)
class RecomendacionesTest {

    private static final Identidad CSC = quien("csc", Rol.CSC, "CONALEP");
    private static final Identidad CHIHUAHUA = quien("ce-08", Rol.UNIDAD_ESTATAL, "CE-08");
    private static final Identidad DURANGO = quien("ce-10", Rol.UNIDAD_ESTATAL, "CE-10");
    private static final Identidad AUDITOR = quien("auditor", Rol.AUDITOR, "CONALEP");
    private static final Paginacion TODO = new Paginacion(1, 50);
    private static final Nueva NUEVA =
            new Nueva("CE-08", null, "PERSONAS_CAPACITADAS", "Capture cada semana.", LocalDate.of(2100, 1, 1));

    private final List<String> avisos = new ArrayList<>();

    @EachDatabase
    void theUnitIsToldAnswersAndWhoeverIssuedItNotesTheEffect(TestDatabase base) {
        StoredRecomendaciones recomendaciones = sobre(base);
        Recomendacion r = recomendaciones.emitir(CSC, NUEVA);
        assertThat(r.folio()).matches("RE-\\d{4}-001");
        assertThat(avisos).containsExactly("recomendacion-" + r.folio() + " CE-08");
        rechaza(409, () -> recomendaciones.cerrar(CSC, r.folio(), 1, "Ninguno"));
        rechaza(412, () -> recomendaciones.responder(CHIHUAHUA, r.folio(), 7, "Se hizo"));
        Recomendacion respondida = recomendaciones.responder(CHIHUAHUA, r.folio(), 1, "Se hizo");
        assertThat(respondida.estado()).isEqualTo(Estado.RESPONDIDA);
        Recomendacion cerrada = recomendaciones.cerrar(CSC, r.folio(), 2, "Llegó a tiempo");
        assertThat(cerrada.estado()).isEqualTo(Estado.CERRADA);
        assertThat(cerrada.efecto()).isEqualTo("Llegó a tiempo");
        rechaza(409, () -> recomendaciones.responder(CHIHUAHUA, r.folio(), 3, "Otra cosa"));
        assertThat(recomendaciones.emitir(CSC, NUEVA).folio()).endsWith("-002");
        assertThat(recomendaciones.listar(CHIHUAHUA, null, null, TODO).elementos())
                .extracting(Recomendacion::estado)
                .as("what waits comes first")
                .containsExactly(Estado.EMITIDA, Estado.CERRADA);
    }

    @EachDatabase
    void eachSeesThoseOfItsUnitsAndOnlyCoordinationsIssue(TestDatabase base) {
        StoredRecomendaciones recomendaciones = sobre(base);
        rechaza(403, () -> recomendaciones.emitir(CHIHUAHUA, NUEVA));
        rechaza(422, () -> recomendaciones.emitir(CSC, new Nueva("CE-08", null, null, " ", NUEVA.vence())));
        rechaza(422, () -> recomendaciones.emitir(CSC, new Nueva("CE-08", null, null, "x", LocalDate.of(2020, 1, 1))));
        rechaza(422, () -> recomendaciones.emitir(CSC, new Nueva("NO-HAY", null, null, "x", NUEVA.vence())));
        String folio = recomendaciones.emitir(CSC, NUEVA).folio();
        assertThat(folio).as("refusals use up no folio").endsWith("-001");
        assertThat(recomendaciones.listar(DURANGO, null, null, TODO).total()).isZero();
        assertThat(recomendaciones
                        .listar(AUDITOR, "CE-08", Estado.EMITIDA, TODO)
                        .total())
                .isEqualTo(1);
        rechaza(404, () -> recomendaciones.leer(DURANGO, folio));
        rechaza(403, () -> recomendaciones.responder(AUDITOR, folio, 1, "x"));
    }

    private StoredRecomendaciones sobre(TestDatabase base) {
        Object nadie = Proxy.newProxyInstance(
                Ediciones.class.getClassLoader(), new Class<?>[] {Ediciones.class}, (p, m, a) -> {
                    throw new UnsupportedOperationException(m.getName());
                });
        return new StoredRecomendaciones(
                base.tx(),
                new Arbol(),
                (Ediciones) nadie,
                (s, aviso) -> avisos.add(aviso.clave() + " " + aviso.unidad()),
                new SinBitacora());
    }

    private static Identidad quien(String cuenta, Rol rol, String unidad) {
        return Identidad.de(cuenta, cuenta, Set.of(new Facultad(rol, unidad)));
    }

    private static void rechaza(int estado, ThrowingCallable intento) {
        Problema problema = catchThrowableOfType(Problema.class, intento);
        assertThat(problema).isNotNull();
        assertThat(problema.estado()).isEqualTo(estado);
    }

    private static final class SinBitacora implements Bitacora {

        @Override
        public void anotar(TxSession sesion, String accion, String objeto, String id, Map<String, ?> detalle) {
            // keeps nothing
        }

        @Override
        public Verificacion verificar() {
            return new Verificacion(0, 0, 0, List.of());
        }
    }

    private static final class Arbol implements Unidades {

        @Override
        public Optional<Unidad> buscar(String clave) {
            return clave.startsWith("CE-")
                    ? Optional.of(new Unidad(
                            clave,
                            TipoUnidad.CE,
                            clave,
                            clave.substring(3),
                            null,
                            LocalDate.EPOCH,
                            null,
                            1,
                            false,
                            List.of(clave, "CONALEP")))
                    : Optional.empty();
        }

        @Override
        public Optional<Unidad> buscar(String clave, LocalDate dia) {
            return buscar(clave);
        }

        @Override
        public Unidad exigir(String clave, String campo) {
            return buscar(clave).orElseThrow(() -> Problema.campo(campo, "No existe", clave));
        }

        @Override
        public List<Unidad> listar(Set<TipoUnidad> tipos, String entidad, String bajo, LocalDate dia) {
            return List.of();
        }
    }
}
