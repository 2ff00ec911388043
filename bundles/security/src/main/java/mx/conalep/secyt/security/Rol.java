package mx.conalep.secyt.security;

/** What a post may do; always within the scope of its unit. */
public enum Rol {
    /** Captures and reports the services of a plantel or CAST. */
    CAPTURISTA,
    /** Heads a plantel or CAST: releases its month. */
    DIRECTOR,
    /** State unit (CE, UODCDMX, RCEO): captures on behalf of, validates, closes. */
    UNIDAD_ESTATAL,
    /** Coordinación de Servicios Tecnológicos: verifies technological services. */
    CST,
    /** Coordinación de Servicios de Capacitación: verifies training services. */
    CSC,
    /** Dirección de Servicios Tecnológicos y de Capacitación. */
    DSTC,
    /** Legal affairs. */
    DCAJ,
    /** Finance. */
    DAF,
    /** Promotion. */
    DVS,
    /** Technology: publication and plugin jars. */
    DCTA,
    /** Planning: goals and programme. */
    SPDI,
    /** Reads everything in scope, changes nothing. */
    AUDITOR,
    /** Accounts, posts, units and settings. */
    ADMINISTRADOR,
    /** A firm or person that asks for services. */
    FIRMA;

    /** Whether whoever holds a post of it works in its unit: not who only looks, keeps the accounts or asks for services. */
    public boolean trabaja() {
        return this != AUDITOR && this != ADMINISTRADOR && this != FIRMA;
    }
}
