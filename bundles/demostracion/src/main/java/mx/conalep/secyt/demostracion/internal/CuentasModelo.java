package mx.conalep.secyt.demostracion.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.security.Cuentas.Calidad;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Rol;

/**
 * An account of the demonstration.
 *
 * @param unidad key of the unit of its posts
 */
record CuentasModelo(String cuenta, String nombre, String unidad, List<Rol> roles) {

    private static final LocalDate DESDE = LocalDate.of(2025, 1, 1);

    /** All of them. */
    static List<CuentasModelo> todas() {
        return List.of(
                nacional("admin", "Administración", Rol.ADMINISTRADOR),
                nacional("dstc", "Dirección de Servicios Tecnológicos y de Capacitación", Rol.DSTC),
                nacional("cst", "Coordinación de Servicios Tecnológicos", Rol.CST),
                nacional("csc", "Coordinación de Servicios de Capacitación", Rol.CSC),
                nacional("dcaj", "Asuntos Jurídicos", Rol.DCAJ),
                nacional("daf", "Administración Financiera", Rol.DAF),
                nacional("dvs", "Vinculación Social", Rol.DVS),
                nacional("dcta", "Tecnologías Aplicadas", Rol.DCTA),
                nacional("spdi", "Planeación", Rol.SPDI),
                nacional("auditor", "Auditoría", Rol.AUDITOR),
                de("ce-08", "Colegio Estatal de Chihuahua", "CE-08", Rol.UNIDAD_ESTATAL),
                de("plantel-08", "Plantel 08DPT0001C", "08DPT0001C", Rol.CAPTURISTA, Rol.DIRECTOR),
                de("cast-juarez", "CAST Ciudad Juárez", "CAST-08-01", Rol.CAPTURISTA, Rol.DIRECTOR),
                nacional("firma", "Empresa solicitante", Rol.FIRMA));
    }

    /** Its posts. */
    List<Nombramiento> nombramientos() {
        return roles.stream()
                .map(r -> new Nombramiento(r, unidad, Calidad.TITULAR, DESDE, null))
                .toList();
    }

    private static CuentasModelo nacional(String cuenta, String nombre, Rol rol) {
        return de(cuenta, nombre, Unidad.NACIONAL, rol);
    }

    private static CuentasModelo de(String cuenta, String nombre, String unidad, Rol... roles) {
        return new CuentasModelo(cuenta, nombre + " (demostración)", unidad, Arrays.asList(roles));
    }
}
