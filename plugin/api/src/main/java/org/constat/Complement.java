package org.constat;

/**
 * A phrase that hangs on another one by a role: "guarantees <em>for Ukraine</em>", "le porte-parole <em>du Kremlin</em>".
 *
 * @param role the role's name, such as {@code for}; {@code of} where the text says no more than that the two belong together
 * @param phrase what fills it
 * @since 0.1
 */
public record Complement(String role, Phrase phrase) {}
