package mx.conalep.secyt.itests;

/** A database engine on which SECyT must behave the same. */
enum Motor {
    DERBY,
    POSTGRESQL
}
