package io.gridbook.settings;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** The declared type that a value is bound to. */
record Target(AnnotatedType type) {
    Class<?> raw() {
        Type declared = type.getType();
        if (declared instanceof ParameterizedType parameterized) {
            declared = parameterized.getRawType();
        }
        if (declared instanceof Class<?> raw) {
            return raw;
        }
        throw new IllegalStateException("settings cannot be bound to " + declared);
    }

    /** The n-th type argument: what a list or a map holds. */
    Target argument(int n) {
        if (type instanceof AnnotatedParameterizedType parameterized) {
            return new Target(parameterized.getAnnotatedActualTypeArguments()[n]);
        }
        throw new IllegalStateException("settings need to know what a " + type + " holds");
    }
}
