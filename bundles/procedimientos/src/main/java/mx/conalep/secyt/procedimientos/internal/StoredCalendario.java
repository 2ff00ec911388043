package mx.conalep.secyt.procedimientos.internal;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.procedimientos.CalendarioObligaciones;
import mx.conalep.secyt.procedimientos.Obligacion;
import mx.conalep.secyt.procedimientos.Vencimiento;
import mx.conalep.secyt.procedimientos.internal.ObligacionRows.Declarada;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Obligations as rows, and what slices know of them. */
@Component(service = CalendarioObligaciones.class)
public final class StoredCalendario implements CalendarioObligaciones {

    private static final Identidad SISTEMA = Identidad.sistema("calendario");
    private static final int DIAS = 400;
    private static final int SECRETO = 32;

    private final Tx tx;
    private final Unidades unidades;
    private final CalendarioHabil calendario;
    private final Cumplimientos cumplimientos;
    private final Cuentas cuentas;
    private final Bitacora bitacora;
    private final SecureRandom azar = new SecureRandom();

    /** On these tables. */
    @Activate
    public StoredCalendario(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference CalendarioHabil calendario,
            @Reference Cumplimientos cumplimientos,
            @Reference Cuentas cuentas,
            @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.calendario = calendario;
        this.cumplimientos = cumplimientos;
        this.cuentas = cuentas;
        this.bitacora = bitacora;
    }

    @Override
    public List<Obligacion> obligaciones() {
        return tx.read(ObligacionRows::todas);
    }

    @Override
    public List<Vencimiento> vencimientos(
            Identidad quien, LocalDate desde, LocalDate hasta, @Nullable String unidad, @Nullable String obligacion) {
        if (desde.isAfter(hasta) || ChronoUnit.DAYS.between(desde, hasta) > DIAS) {
            throw Problema.campo("hasta", "Pida de 1 a 400 días, con «hasta» después de «desde».", hasta);
        }
        List<Obligacion> pedidas = obligacion == null ? obligaciones() : List.of(obligacion(obligacion));
        return agenda(desde, hasta).de(pedidas, unidad == null ? propias(quien) : bajo(quien, unidad));
    }

    @Override
    public void declarar(Identidad quien, String obligacion, String periodo, String unidad, String evidencia) {
        Obligacion suya = obligacion(obligacion);
        new Validacion()
                .exigir(
                        evidencia.strip().length() >= 3 && evidencia.length() <= 500,
                        "evidencia",
                        "Diga en 3 a 500 caracteres con qué se muestra, por ejemplo el folio de la minuta.",
                        null)
                .terminar();
        exigirDeclarable(quien, suya, periodo, unidades.exigir(unidad, "unidad"));
        Declarada declarada = new Declarada(obligacion, periodo, unidad);
        if (tx.read(ObligacionRows::declaradas).containsKey(declarada)) {
            return;
        }
        try {
            tx.write(quien, s -> {
                ObligacionRows.declarar(s, declarada, evidencia.strip());
                bitacora.anotar(
                        s,
                        "cumplir",
                        "obligacion",
                        obligacion + "/" + periodo,
                        Map.of("unidad", unidad, "evidencia", evidencia.strip()));
                return 1;
            });
        } catch (ConstraintViolatedException declaradaALaVez) {
            // It says the same.
        }
    }

    @Override
    public String suscribir(Identidad quien) {
        byte[] bytes = new byte[SECRETO];
        azar.nextBytes(bytes);
        String secreto = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        tx.write(quien, s -> {
            ObligacionRows.suscribir(s, quien.cuenta(), Huella.de(secreto));
            bitacora.anotar(s, "suscribir", "calendario", quien.cuenta(), Map.of());
            return 1;
        });
        return secreto;
    }

    @Override
    public void cancelarSuscripcion(Identidad quien) {
        tx.write(quien, s -> {
            if (ObligacionRows.olvidar(s, quien.cuenta()) == 1) {
                bitacora.anotar(s, "cancelar-suscripcion", "calendario", quien.cuenta(), Map.of());
            }
            return 1;
        });
    }

    @Override
    public String ics(String secreto) {
        Identidad duena = tx.read(s -> ObligacionRows.cuenta(s, Huella.de(secreto)))
                .map(c -> cuentas.leer(SISTEMA, c))
                .filter(Cuenta::activa)
                .map(this::identidad)
                .orElseThrow(() -> Problema.noExiste("un calendario", "…"));
        LocalDate hoy = calendario.hoy();
        List<Vencimiento> suyos = agenda(hoy.minusMonths(3), hoy.plusMonths(12)).de(obligaciones(), propias(duena));
        return Ical.de(suyos, Instant.now());
    }

    private Identidad identidad(Cuenta cuenta) {
        Set<Facultad> facultades = cuenta.nombramientos().stream()
                .filter(n -> n.vigente(calendario.hoy()))
                .map(n -> new Facultad(n.rol(), n.unidad()))
                .collect(Collectors.toSet());
        return Identidad.de(cuenta.cuenta(), cuenta.nombre(), facultades);
    }

    private void exigirDeclarable(Identidad quien, Obligacion obligacion, String periodo, Unidad unidad) {
        if (!Oficina.trabaja(quien, unidad.clave())) {
            throw Problema.prohibido("fuera-de-ambito", "Sólo lo declara quien trabaja en " + unidad.clave() + ".");
        }
        if (cumplimientos.de(obligacion.clave()).isPresent()) {
            throw Problema.conflicto(
                    "obligacion-automatica",
                    "El SECyT sabe por sí mismo cuándo se cumple «" + obligacion.nombre()
                            + "»; no hace falta declararla.");
        }
        int ano = calendario.hoy().getYear();
        boolean existe = IntStream.rangeClosed(ano - 1, ano + 1)
                .boxed()
                .flatMap(a -> ReglaVencimiento.periodos(obligacion, a).stream())
                .anyMatch(p -> p.clave().equals(periodo));
        if (!existe) {
            throw Problema.campo("periodo", "Use un periodo del calendario, como lo muestra la lista.", periodo);
        }
    }

    private Agenda agenda(LocalDate desde, LocalDate hasta) {
        return new Agenda(calendario, cumplimientos, tx.read(ObligacionRows::declaradas), desde, hasta);
    }

    private Obligacion obligacion(String clave) {
        return obligaciones().stream()
                .filter(o -> o.clave().equals(clave))
                .findFirst()
                .orElseThrow(
                        () -> Problema.campo("obligacion", "Use la clave de una obligación del calendario.", clave));
    }

    private List<Unidad> propias(Identidad quien) {
        return Oficina.lugares(quien).stream()
                .flatMap(u -> unidades.buscar(u).stream())
                .toList();
    }

    private List<Unidad> bajo(Identidad quien, String clave) {
        Unidad unidad = unidades.exigir(clave, "unidad");
        if (!Oficina.ve(quien, unidad.ascendencia()) && !Oficina.trabaja(quien, clave)) {
            throw Problema.prohibido("fuera-de-ambito", "Sus puestos no le permiten consultar " + clave + ".");
        }
        return unidades.listar(Set.of(), null, clave, null);
    }
}
