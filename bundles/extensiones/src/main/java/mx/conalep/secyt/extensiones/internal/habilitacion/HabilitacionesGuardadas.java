package mx.conalep.secyt.extensiones.internal.habilitacion;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Habilitaciones;
import mx.conalep.secyt.extensiones.internal.decision.Alcance;
import mx.conalep.secyt.extensiones.internal.decision.Decisiones;
import mx.conalep.secyt.extensiones.internal.decision.Decisiones.Efecto;
import mx.conalep.secyt.extensiones.internal.decision.Decisiones.Fila;
import mx.conalep.secyt.extensiones.internal.decision.DecisionesEnMemoria;
import mx.conalep.secyt.extensiones.internal.decision.Habilitacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decisions in the database, checked before and audited with the row. */
@Component
public final class HabilitacionesGuardadas implements Habilitaciones {

    private static final int MOTIVO = 500;

    private final Tx tx;
    private final Bitacora bitacora;
    private final Unidades unidades;
    private final Alcance alcance;
    private final DecisionesEnMemoria decisiones;

    /** Decides on what is installed. */
    @Activate
    public HabilitacionesGuardadas(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Unidades unidades,
            @Reference Alcance alcance,
            @Reference DecisionesEnMemoria decisiones) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.unidades = unidades;
        this.alcance = alcance;
        this.decisiones = decisiones;
    }

    @Override
    public Panorama listar(Identidad quien, String bundle) {
        Complemento c = alcance.complemento(quien, bundle);
        List<EnUnidad> vistas = Stream.of(
                        unidades.buscar(Unidad.NACIONAL).stream(),
                        unidades
                                .listar(
                                        EnumSet.of(TipoUnidad.CE, TipoUnidad.UODCDMX, TipoUnidad.RCEO),
                                        null,
                                        null,
                                        null)
                                .stream(),
                        nombradas(c).flatMap(u -> unidades.buscar(u).stream()))
                .flatMap(u -> u)
                .distinct()
                .filter(u -> alcance.mira(quien, u))
                .sorted(Comparator.comparing((Unidad u) -> !u.clave().equals(Unidad.NACIONAL))
                        .thenComparing(Unidad::clave))
                .map(u -> enUnidad(c, u))
                .toList();
        return new Panorama(c.bundle(), c.version(), c.unidades(), vistas);
    }

    @Override
    public EnUnidad leer(Identidad quien, String bundle, String unidad) {
        Complemento c = alcance.complemento(quien, bundle);
        Unidad donde = alcance.unidad(unidad);
        alcance.exigirMirar(quien, "ver complementos", donde);
        return enUnidad(c, donde);
    }

    @Override
    public EnUnidad decidir(Identidad quien, String bundle, String unidad, Decision decision, OptionalInt version) {
        Complemento c = decidible(quien, bundle, unidad);
        Unidad donde = alcance.unidad(unidad);
        boolean encender = valor(decision);
        boolean omitir = Boolean.TRUE.equals(decision.omitirPrueba());
        if (encender) {
            exigirPermitido(quien, c, donde);
            exigirPrueba(quien, c, donde, omitir);
        }
        Map<String, Object> nota = nota(quien, unidad, decision.motivo());
        if (encender && omitir) {
            nota.put("sinPrueba", true);
        }
        boolean nacional = Habilitacion.administra(quien);
        tx.write(quien, s -> {
            Fila antes = HabilitacionRows.leer(s, bundle, unidad);
            Boolean deArriba = nacional ? Boolean.valueOf(encender) : antes == null ? null : antes.nacional();
            Boolean delEstado = nacional ? null : encender;
            HabilitacionRows.escribir(s, bundle, unidad, antes, version, deArriba, delEstado, decision.motivo());
            bitacora.anotar(s, encender ? "habilitar" : "deshabilitar", "complemento", clave(bundle), nota);
            return true;
        });
        decisiones.recargar();
        return enUnidad(c, donde);
    }

    @Override
    public EnUnidad retirar(Identidad quien, String bundle, String unidad, OptionalInt version) {
        Complemento c = decidible(quien, bundle, unidad);
        boolean nacional = Habilitacion.administra(quien);
        tx.write(quien, s -> {
            Fila antes = HabilitacionRows.leer(s, bundle, unidad);
            if (antes == null || (antes.estatal() == null && (!nacional || antes.nacional() == null))) {
                throw Problema.noExiste("una decisión suya sobre " + bundle, unidad);
            }
            HabilitacionRows.escribir(
                    s, bundle, unidad, antes, version, nacional ? null : antes.nacional(), null, null);
            bitacora.anotar(s, "heredar", "complemento", clave(bundle), nota(quien, unidad, null));
            return true;
        });
        decisiones.recargar();
        return enUnidad(c, alcance.unidad(unidad));
    }

    private Complemento decidible(Identidad quien, String bundle, String unidad) {
        Complemento c = alcance.complemento(quien, bundle);
        alcance.exigirDecidir(quien, "habilitar complementos", alcance.unidad(unidad));
        if (c.nucleo()) {
            throw Problema.conflicto(
                    "complemento-nucleo",
                    bundle + " es parte del núcleo: está habilitado para todas las unidades y no se deshabilita.");
        }
        return c;
    }

    private static boolean valor(Decision decision) {
        String motivo = decision.motivo();
        boolean omite = Boolean.TRUE.equals(decision.omitirPrueba());
        new Validacion()
                .exigir(decision.habilitado() != null, "habilitado", "Falta «habilitado»: escriba true o false.", null)
                .exigir(motivo == null || motivo.length() <= MOTIVO, "motivo", "Use a lo más 500 caracteres.", null)
                .exigir(
                        !omite || (motivo != null && !motivo.isBlank()),
                        "motivo",
                        "Escriba por qué se habilita sin prueba.",
                        motivo)
                .terminar();
        return Boolean.TRUE.equals(decision.habilitado());
    }

    private void exigirPermitido(Identidad quien, Complemento c, Unidad donde) {
        if (!Habilitacion.administra(quien)
                && !decisiones
                        .actuales()
                        .base(Alcance.origen(c), donde.ascendencia())
                        .habilitado()) {
            throw Problema.conflicto(
                    "complemento-no-permitido",
                    "La administración nacional no ha dado " + c.bundle() + " a " + donde.clave()
                            + "; pida a la DCTA que lo habilite.");
        }
    }

    private void exigirPrueba(Identidad quien, Complemento c, Unidad donde, boolean omitir) {
        if (omitir) {
            quien.exigir("habilitar sin prueba", Habilitacion.NACIONAL, Rol.ADMINISTRADOR);
            return;
        }
        List<String> formatos = Alcance.origen(c).cubre(donde.ascendencia()) ? List.of() : PruebaRows.formatos(c);
        if (formatos.isEmpty()) {
            return;
        }
        List<String> probados = tx.read(s -> PruebaRows.probados(s, c, donde.ascendencia()));
        List<String> faltan =
                formatos.stream().filter(f -> !probados.contains(f)).toList();
        if (!faltan.isEmpty()) {
            throw Problema.conflicto(
                    "prueba-pendiente",
                    "Falta una prueba exitosa de " + String.join(", ", faltan) + " (versión " + c.version() + ") para "
                            + donde.clave() + ": hágala en Complementos o con POST /extensiones/" + c.bundle()
                            + "/pruebas. La administración nacional puede omitirla con «omitirPrueba» y «motivo».");
        }
    }

    private static Map<String, Object> nota(Identidad quien, String unidad, @Nullable String motivo) {
        Map<String, Object> nota = new LinkedHashMap<>();
        nota.put("unidad", unidad);
        nota.put("nivel", Habilitacion.administra(quien) ? "nacional" : "estatal");
        if (motivo != null) {
            nota.put("motivo", motivo);
        }
        return nota;
    }

    /** The trail keeps 80 characters. */
    public static String clave(String bundle) {
        return bundle.substring(0, Math.min(80, bundle.length()));
    }

    private Stream<String> nombradas(Complemento c) {
        return Stream.concat(
                c.unidades().stream(),
                decisiones.actuales().habilitacion().getOrDefault(c.bundle(), Map.of()).entrySet().stream()
                        .filter(f -> f.getValue().decide())
                        .map(Map.Entry::getKey));
    }

    private EnUnidad enUnidad(Complemento c, Unidad unidad) {
        Decisiones actuales = decisiones.actuales();
        Efecto efecto = actuales.efecto(Alcance.origen(c), unidad.ascendencia());
        Fila fila = actuales.fila(c.bundle(), unidad.clave());
        return new EnUnidad(
                unidad.clave(),
                unidad.nombre(),
                efecto.habilitado(),
                efecto.segun(),
                fila == null ? null : fila.nacional(),
                fila == null ? null : fila.estatal(),
                fila == null ? null : fila.motivo(),
                fila == null ? null : fila.cuenta(),
                fila == null ? null : fila.momento(),
                fila == null ? 0 : fila.version());
    }
}
