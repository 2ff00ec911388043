package mx.conalep.secyt.extensiones.internal.decision;

import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complementos;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which plugins and units somebody may look at and decide on. Thread-safe. */
@Component(service = Alcance.class)
public final class Alcance {

    private static final Rol[] DECIDEN = {Rol.ADMINISTRADOR, Rol.DCTA, Rol.UNIDAD_ESTATAL};
    private static final Rol[] MIRAN = {Rol.ADMINISTRADOR, Rol.DCTA, Rol.DSTC, Rol.AUDITOR, Rol.UNIDAD_ESTATAL};

    private final Complementos complementos;
    private final Habilitacion habilitacion;
    private final DecisionesEnMemoria decisiones;
    private final Unidades unidades;

    /** By what is installed and decided. */
    @Activate
    public Alcance(
            @Reference Complementos complementos,
            @Reference Habilitacion habilitacion,
            @Reference DecisionesEnMemoria decisiones,
            @Reference Unidades unidades) {
        this.complementos = complementos;
        this.habilitacion = habilitacion;
        this.decisiones = decisiones;
        this.unidades = unidades;
    }

    public static Origen origen(Complemento c) {
        return new Origen(0, c.bundle(), c.version(), c.unidades(), c.nucleo());
    }

    /** The plugin, or 404 when there is none for him. */
    public Complemento complemento(Identidad quien, String bundle) {
        return complementos
                .buscar(bundle)
                .filter(c -> ve(quien, origen(c)))
                .orElseThrow(() -> Problema.noExiste("un complemento", bundle));
    }

    /** The unit, or 404. */
    public Unidad unidad(String clave) {
        return unidades.buscar(clave).orElseThrow(() -> Problema.noExiste("una unidad", clave));
    }

    public boolean mira(Identidad quien, Unidad unidad) {
        return quien.puede(unidad, MIRAN);
    }

    public void exigirMirar(Identidad quien, String accion, Unidad unidad) {
        quien.exigir(accion, unidad, MIRAN);
    }

    public void exigirDecidir(Identidad quien, String accion, Unidad unidad) {
        quien.exigir(accion, unidad, DECIDEN);
    }

    /** Also what its state has switched off, which it may switch on again. */
    boolean ve(Identidad quien, Origen origen) {
        return habilitacion.permite(quien, origen)
                || quien.puede(Habilitacion.NACIONAL, Rol.DSTC, Rol.AUDITOR)
                || quien.facultades().stream()
                        .map(Facultad::unidad)
                        .flatMap(u -> unidades.buscar(u).stream())
                        .anyMatch(u -> mira(quien, u)
                                && decisiones
                                        .actuales()
                                        .base(origen, u.ascendencia())
                                        .habilitado());
    }
}
