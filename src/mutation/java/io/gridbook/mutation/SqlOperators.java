package io.gridbook.mutation;

import java.util.Map;
import java.util.Optional;
import org.pitest.mutationtest.engine.MutationIdentifier;
import org.pitest.mutationtest.engine.gregor.MethodInfo;
import org.pitest.mutationtest.engine.gregor.MethodMutatorFactory;
import org.pitest.mutationtest.engine.gregor.MutationContext;
import org.pitest.reloc.asm.MethodVisitor;
import org.pitest.reloc.asm.Opcodes;

/** Turns operators of jOOQ into their neighbours, as pitest does with those of Java. */
public final class SqlOperators implements MethodMutatorFactory {
    private static final Map<String, String> OF_FIELDS = Map.ofEntries(
            Map.entry("lt", "le"),
            Map.entry("le", "lt"),
            Map.entry("gt", "ge"),
            Map.entry("ge", "gt"),
            Map.entry("eq", "ne"),
            Map.entry("ne", "eq"),
            Map.entry("in", "notIn"),
            Map.entry("notIn", "in"),
            Map.entry("isNull", "isNotNull"),
            Map.entry("isNotNull", "isNull"),
            Map.entry("plus", "minus"),
            Map.entry("minus", "plus"),
            Map.entry("mul", "div"),
            Map.entry("div", "mul"),
            Map.entry("asc", "desc"),
            Map.entry("desc", "asc"));
    private static final Map<String, String> OF_CONDITIONS = Map.of("and", "or", "or", "and");
    private static final Map<String, String> FUNCTIONS = Map.of(
            "min", "max",
            "max", "min",
            "greatest", "least",
            "least", "greatest",
            "boolOr", "boolAnd",
            "boolAnd", "boolOr",
            "exists", "notExists",
            "notExists", "exists");

    @Override
    public MethodVisitor create(MutationContext context, MethodInfo method, MethodVisitor next) {
        return new Calls(context, next);
    }

    @Override
    public String getGloballyUniqueId() {
        return getClass().getName();
    }

    @Override
    public String getName() {
        return "SQL_OPERATORS";
    }

    private static Optional<String> neighbour(String owner, String name, String descriptor) {
        boolean condition = owner.equals("org/jooq/Condition") && descriptor.startsWith("(Lorg/jooq/Condition;)");
        Map<String, String> names = switch (owner) {
            case "org/jooq/impl/DSL" -> FUNCTIONS;
            case "org/jooq/Condition" -> condition ? OF_CONDITIONS : Map.of();
            default -> owner.startsWith("org/jooq/") ? OF_FIELDS : Map.of();
        };
        return Optional.ofNullable(names.get(name));
    }

    private final class Calls extends MethodVisitor {
        private final MutationContext context;

        Calls(MutationContext context, MethodVisitor next) {
            super(Opcodes.ASM9, next);
            this.context = context;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            String called = neighbour(owner, name, descriptor)
                    .filter(neighbour -> mutates(name, neighbour))
                    .orElse(name);
            super.visitMethodInsn(opcode, owner, called, descriptor, isInterface);
        }

        private boolean mutates(String name, String neighbour) {
            MutationIdentifier mutant =
                    context.registerMutation(SqlOperators.this, "replaced " + name + " by " + neighbour);
            return context.shouldMutate(mutant);
        }
    }
}
