package mx.conalep.secyt.seguimiento.internal.informe;

import java.util.List;
import java.util.Locale;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.informes.ParametroInforme;
import mx.conalep.secyt.informes.ParametroInforme.Opcion;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Cifra;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Parametros;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Pedido;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Receta;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Sentencia;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Tabla;

/** What the coordination of training looks at. */
final class InformesCapacitacion {

    private static final Rol[] LECTORES = {
        Rol.CSC, Rol.DSTC, Rol.UNIDAD_ESTATAL, Rol.DIRECTOR, Rol.DVS, Rol.SPDI, Rol.AUDITOR, Rol.ADMINISTRADOR
    };

    private InformesCapacitacion() {}

    /** By what services are grouped. */
    enum Dimension {
        SECTOR("s.sector", "Sector"),
        ORIGEN("s.origen", "Origen"),
        MODALIDAD("s.modalidad", "Modalidad"),
        AREA("COALESCE(o.area, 'sin área')", "Área temática"),
        CURSO("CASE WHEN s.curso_cerrado = true THEN 'cerrado' ELSE 'abierto' END", "Curso abierto o cerrado"),
        TIPO("s.tipo", "Tipo de servicio"),
        OFERTA("s.oferta", "Oferta"),
        ENTIDAD("s.entidad", "Entidad"),
        UNIDAD("s.unidad", "Unidad");

        private final String expresion;
        private final String titulo;

        Dimension(String expresion, String titulo) {
            this.expresion = expresion;
            this.titulo = titulo;
        }

        private String clave() {
            return name().toLowerCase(Locale.ROOT);
        }

        static ParametroInforme parametro() {
            Opcion[] opciones = List.of(values()).stream()
                    .map(d -> new Opcion(d.clave(), d.titulo))
                    .toArray(Opcion[]::new);
            return ParametroInforme.lista("por", "Por", "Con qué se agrupan los servicios.", opciones);
        }

        static Dimension de(Pedido pedido) {
            return pedido.palabra(Dimension.class, "por", SECTOR);
        }
    }

    static List<Receta> todas() {
        return List.of(resultados());
    }

    private static Receta resultados() {
        return Receta.de(
                        "csc-resultados",
                        "Resultados de la capacitación",
                        "Inscritos, acreditados, horas y horas-persona, por sector, origen, modalidad, área u otra clase.")
                .para(LECTORES)
                .con(
                        Parametros.EJERCICIO,
                        Parametros.TRIMESTRE,
                        Parametros.MES,
                        Parametros.UNIDAD,
                        Dimension.parametro(),
                        Parametros.CIFRA)
                .tabla(InformesCapacitacion::tabla)
                .consulta(InformesCapacitacion::agrupados)
                .notas(
                        "Inscritos son atenciones: quien toma dos cursos cuenta dos veces. Las personas únicas no se conocen"
                                + " mientras no se registre a cada participante.",
                        "Los concluidos no se capturan por separado; «acreditados» suma sólo los servicios que lo informan,"
                                + " contados en «Servicios con acreditados».",
                        "Horas-persona: horas de cada servicio por sus inscritos.");
    }

    private static Tabla tabla(Pedido pedido) {
        Dimension por = Dimension.de(pedido);
        pedido.filtro("Por", por.titulo);
        return Tabla.vacia()
                .con(por.clave(), por.titulo, TipoDato.TEXTO, (f, c) -> f.getString("grupo"))
                .numero("servicios", "Servicios")
                .numero("inscritos", "Inscritos")
                .numero("hombres", "Hombres")
                .numero("mujeres", "Mujeres")
                .numero("otro", "Otro")
                .numero("acreditados", "Acreditados")
                .numero("conAcreditados", "Servicios con acreditados")
                .numero("horas", "Horas")
                .numero("horasPersona", "Horas-persona")
                .cuenta("usuarios", "Usuarios distintos con RFC")
                .importe("cuota", "Cuota de recuperación");
    }

    private static Sentencia agrupados(Pedido c) {
        Dimension por = Dimension.de(c);
        Condiciones donde = Cifra.de(c).aplicar(c.condiciones("s."), "s.").y("s.linea = ?", "CAPACITACION");
        String union = por == Dimension.AREA ? " LEFT JOIN oferta o ON o.id = s.oferta_id" : "";
        return Sentencia.de("SELECT grupo, COUNT(*) AS servicios, SUM(personas) AS inscritos, SUM(hombres) AS hombres,"
                        + " SUM(mujeres) AS mujeres, SUM(otro) AS otro, SUM(acreditados) AS acreditados,"
                        + " COUNT(acreditados) AS conAcreditados, SUM(horas) AS horas, SUM(horas * personas) AS horasPersona,"
                        + " COUNT(DISTINCT usuario) AS usuarios, SUM(cuota) AS cuota FROM (SELECT " + por.expresion
                        + " AS grupo, " + grandes("hombres", "mujeres", "otro", "acreditados", "horas")
                        + ", CAST(s.hombres + s.mujeres + s.otro AS BIGINT) AS personas, s.usuario, s.cuota"
                        + " FROM servicio s" + union)
                .donde(donde)
                .mas(") t GROUP BY grupo ORDER BY grupo");
    }

    /** Derby adds integers into an integer. */
    private static String grandes(String... columnas) {
        return String.join(
                ", ",
                List.of(columnas).stream()
                        .map(c -> "CAST(s." + c + " AS BIGINT) AS " + c)
                        .toList());
    }
}
