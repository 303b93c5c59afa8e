package org.constat;

/**
 * A further participant or circumstance of a fact.
 *
 * @param role one of {@code to, from, with, for, as, about, by, under, if, because, place, time}, or a role of the project's own
 * @param filler what fills it
 * @since 0.1
 */
public record Argument(String role, Filler filler) {}
