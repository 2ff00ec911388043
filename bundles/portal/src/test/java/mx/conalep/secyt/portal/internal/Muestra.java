package mx.conalep.secyt.portal.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.tablero.Corte;
import mx.conalep.secyt.portal.internal.tablero.Dato;
import mx.conalep.secyt.portal.internal.tablero.FuenteAvance;
import mx.conalep.secyt.portal.internal.tablero.Lugar;
import mx.conalep.secyt.portal.internal.tablero.Medida;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.security.Sesiones;
import org.jspecify.annotations.Nullable;

/** A small SECyT made of fakes: three states, made-up figures, one account. */
public final class Muestra {

    public static final String CONTRASENA = "una contraseña larga";
    public static final Clock RELOJ = Clock.fixed(Instant.parse("2026-08-15T12:00:00Z"), ZoneOffset.UTC);
    public static final Identidad ANA =
            Identidad.de("ce-08", "Ana Ruiz <b>", Set.of(new Facultad(Rol.UNIDAD_ESTATAL, "CE-08")));

    private static final Map<String, String> ENTIDADES = Map.of("UODCDMX", "09", "RCEO", "20");

    private Muestra() {}

    /** Sessions that know one account. */
    public static final class SesionesFalsas implements Sesiones {

        public final Map<String, Sesion> abiertas = new HashMap<>();

        @Override
        public Sesion abrir(String cuenta, String contrasena) {
            if (!cuenta.equals("ce-08") || !contrasena.equals(CONTRASENA)) {
                throw new Problema(401, "credenciales-incorrectas", "Cuenta o contraseña incorrecta.", List.of());
            }
            Sesion sesion = new Sesion("token" + abiertas.size(), "csrf" + abiertas.size(), ANA);
            abiertas.put(sesion.token(), sesion);
            return sesion;
        }

        @Override
        public Optional<Sesion> buscar(String token) {
            return Optional.ofNullable(abiertas.get(token));
        }

        @Override
        public void cerrar(String token) {
            abiertas.remove(token);
        }
    }

    /** Figures that follow from the keys, so that they are the same each time. */
    public static final class Cifras implements FuenteAvance {

        public boolean vacias;
        public @Nullable RuntimeException falla;
        private final Unidades unidades;

        public Cifras(Unidades unidades) {
            this.unidades = unidades;
        }

        @Override
        public List<Integer> ejercicios() {
            return List.of(2026);
        }

        @Override
        public List<Medida> medidas() {
            return List.of(
                    new Medida("PERSONAS_CAPACITADAS", "Personas capacitadas", "personas", 0),
                    new Medida("SERVICIOS_CAPACITACION", "Servicios de capacitación", "servicios", 0),
                    new Medida("HORAS_CAPACITACION", "Horas de capacitación", "horas", 0),
                    new Medida("SERVICIOS_TECNOLOGICOS", "Servicios tecnológicos", "servicios", 0),
                    new Medida("USUARIOS_ATENDIDOS", "Usuarios atendidos", "atenciones", 0),
                    new Medida("CUOTAS_RECUPERACION", "Cuotas de recuperación", "pesos", 2));
        }

        @Override
        public List<Dato> de(Identidad quien, Corte corte, Lugar lugar) {
            if (falla != null) {
                throw falla;
            }
            return medidas().stream().map(m -> dato(m, lugar.clave())).toList();
        }

        @Override
        public List<Dato> bajo(Identidad quien, Corte corte, Lugar lugar) {
            if (!lugar.esNacion() && !quien.puede(lugar::ascendencia, Rol.UNIDAD_ESTATAL)) {
                throw Problema.prohibido("fuera-de-ambito", "No.");
            }
            return unidades.listar(Set.of(), null, lugar.clave(), null).stream()
                    .filter(u -> lugar.clave().equals(u.padre()))
                    .flatMap(u -> medidas().stream().map(m -> dato(m, u.clave())))
                    .toList();
        }

        @Override
        public boolean demostracion(int ejercicio) {
            return !vacias;
        }

        private Dato dato(Medida medida, String unidad) {
            if (vacias) {
                return new Dato(medida.clave(), unidad, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, null);
            }
            int azar = Math.floorMod((medida.clave() + unidad).hashCode(), 997);
            int grano = unidad.equals(Unidad.NACIONAL) ? 320 : unidad.length() == 10 ? 1 : 10;
            BigDecimal meta = azar % 23 == 5
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf((200L + azar % 300) * grano * (medida.decimales() > 0 ? 900 : 1));
            BigDecimal preliminar = meta.multiply(BigDecimal.valueOf(45 + azar % 75))
                    .divide(BigDecimal.valueOf(100), medida.decimales(), RoundingMode.HALF_UP);
            BigDecimal oficial = preliminar
                    .multiply(BigDecimal.valueOf(60 + azar % 40))
                    .divide(BigDecimal.valueOf(100), medida.decimales(), RoundingMode.HALF_UP);
            BigDecimal avance = meta.signum() == 0
                    ? null
                    : oficial.multiply(BigDecimal.valueOf(100)).divide(meta, 2, RoundingMode.HALF_UP);
            return new Dato(medida.clave(), unidad, meta, preliminar, oficial, avance);
        }
    }

    /** A tree in memory. */
    public static final class Arbol implements Unidades {

        private final List<Unidad> todas;

        public Arbol(List<Unidad> todas) {
            this.todas = new ArrayList<>(todas);
        }

        @Override
        public Optional<Unidad> buscar(String clave) {
            return todas.stream().filter(u -> u.clave().equals(clave)).findFirst();
        }

        @Override
        public Optional<Unidad> buscar(String clave, LocalDate dia) {
            return buscar(clave);
        }

        @Override
        public Unidad exigir(@Nullable String clave, String campo) {
            return buscar(String.valueOf(clave)).orElseThrow(() -> Problema.campo(campo, "No existe.", clave));
        }

        @Override
        public List<Unidad> listar(
                Set<TipoUnidad> tipos, @Nullable String entidad, @Nullable String bajo, @Nullable LocalDate dia) {
            return todas.stream()
                    .filter(u -> tipos.isEmpty() || tipos.contains(u.tipo()))
                    .filter(u -> bajo == null || u.ascendencia().contains(bajo))
                    .toList();
        }
    }

    /** The nation, all states by their real names, and the units of Chihuahua; one has a hostile name. */
    public static Arbol arbol() {
        List<Unidad> todas = new ArrayList<>();
        todas.add(unidad(Unidad.NACIONAL, TipoUnidad.CENTRAL, "Colegio Nacional de Educación Profesional Técnica"));
        String[] estados = ("Aguascalientes,Baja California,Baja California Sur,Campeche,Coahuila,Colima,Chiapas,"
                        + "Chihuahua,,Durango,Guanajuato,Guerrero,Hidalgo,Jalisco,México,Michoacán,Morelos,Nayarit,"
                        + "Nuevo León,,Puebla,Querétaro,Quintana Roo,San Luis Potosí,Sinaloa,Sonora,Tabasco,Tamaulipas,"
                        + "Tlaxcala,Veracruz,Yucatán,Zacatecas")
                .split(",");
        for (int i = 0; i < estados.length; i++) {
            if (!estados[i].isEmpty()) {
                todas.add(unidad(
                        String.format("CE-%02d", i + 1),
                        TipoUnidad.CE,
                        "Colegio de Educación Profesional Técnica del Estado de " + estados[i],
                        Unidad.NACIONAL));
            }
        }
        todas.add(unidad(
                "UODCDMX",
                TipoUnidad.UODCDMX,
                "Unidad de Operación Desconcentrada para la Ciudad de México",
                Unidad.NACIONAL));
        todas.add(
                unidad("RCEO", TipoUnidad.RCEO, "Representación del CONALEP en el Estado de Oaxaca", Unidad.NACIONAL));
        todas.add(plantel("08DPT0001C", "Chihuahua I"));
        todas.add(plantel("08DPT0002B", "Ciudad Juárez I"));
        todas.add(plantel("08DPT0003A", "Parral"));
        todas.add(plantel("08DPT0007X", "Ciudad Juárez II \"><script>alert(1)</script>"));
        todas.add(new Unidad(
                "CAST-08-02",
                TipoUnidad.CAST,
                "Centro de Asistencia y Servicios Tecnológicos Chihuahua",
                "08",
                null,
                LocalDate.EPOCH,
                null,
                0,
                true,
                List.of("CAST-08-02", "CE-08", Unidad.NACIONAL)));
        return new Arbol(todas);
    }

    private static Unidad plantel(String clave, String nombre) {
        return unidad(clave, TipoUnidad.PLANTEL, nombre, "CE-08", Unidad.NACIONAL);
    }

    private static Unidad unidad(String clave, TipoUnidad tipo, String nombre, String... arriba) {
        List<String> ascendencia = new ArrayList<>(List.of(clave));
        ascendencia.addAll(Arrays.asList(arriba));
        String entidad = clave.startsWith("CE-") ? clave.substring(3) : ENTIDADES.get(clave);
        return new Unidad(clave, tipo, nombre, entidad, null, LocalDate.EPOCH, null, 0, false, ascendencia);
    }
}
