package io.gridbook.settings;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The constraint annotations of Jakarta Validation, checked by hand: a validator takes 0.7 s to start. */
final class Constraints {
    private Constraints() {}

    /** What the value should be and is not, as the end of a sentence that begins with the setting's name. */
    static Stream<String> broken(AnnotatedType type, Object value) {
        return Arrays.stream(type.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .map(annotation -> broken(annotation, value))
                .filter(Objects::nonNull)
                .map(expected -> "must " + expected);
    }

    private static @Nullable String broken(Annotation annotation, Object value) {
        if (annotation instanceof Min min) {
            return unless(compare(value, min.value()) >= 0, "be at least " + min.value());
        }
        if (annotation instanceof Max max) {
            return unless(compare(value, max.value()) <= 0, "be at most " + max.value());
        }
        if (annotation instanceof Positive) {
            return unless(compare(value, 0) > 0, "be above 0");
        }
        if (annotation instanceof PositiveOrZero) {
            return unless(compare(value, 0) >= 0, "be 0 or more");
        }
        if (annotation instanceof DecimalMin min) {
            int sign = number(value).compareTo(new BigDecimal(min.value()));
            return unless(
                    sign > 0 || (min.inclusive() && sign == 0),
                    "be " + (min.inclusive() ? "at least " : "above ") + min.value());
        }
        if (annotation instanceof DecimalMax max) {
            int sign = number(value).compareTo(new BigDecimal(max.value()));
            return unless(
                    sign < 0 || (max.inclusive() && sign == 0),
                    "be " + (max.inclusive() ? "at most " : "below ") + max.value());
        }
        return brokenText(annotation, value);
    }

    private static @Nullable String brokenText(Annotation annotation, Object value) {
        if (annotation instanceof NotEmpty) {
            return unless(size(value) > 0, "not be empty");
        }
        if (annotation instanceof NotBlank) {
            return unless(!value.toString().isBlank(), "not be blank");
        }
        if (annotation instanceof Size range) {
            return unless(
                    size(value) >= range.min() && size(value) <= range.max(),
                    "have " + range.min() + " to " + range.max() + " entries or characters");
        }
        if (annotation instanceof Pattern pattern) {
            return unless(value.toString().matches(pattern.regexp()), "look like " + pattern.regexp());
        }
        throw new IllegalStateException("settings do not know the constraint " + annotation);
    }

    private static @Nullable String unless(boolean holds, String expected) {
        return holds ? null : expected;
    }

    private static int compare(Object value, long bound) {
        return number(value).compareTo(BigDecimal.valueOf(bound));
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    private static int size(Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.size();
        }
        return value instanceof Map<?, ?> map ? map.size() : value.toString().length();
    }
}
