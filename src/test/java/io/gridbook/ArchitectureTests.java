package io.gridbook;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jooq.PlainSQL;

@AnalyzeClasses(packages = "io.gridbook", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    private static final DescribedPredicate<JavaCall<?>> A_CLOCK_OF_ITS_OWN = describe(
            "now() without a clock",
            call -> call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().isEmpty());

    private static final DescribedPredicate<JavaCall<?>> SQL_IN_A_STRING = describe(
            "SQL in a string",
            call -> call.getTarget()
                    .resolveMember()
                    .map(member -> member.isAnnotatedWith(PlainSQL.class))
                    .orElse(false));

    @ArchTest
    static final ArchRule ONLY_WORKBOOK_KNOWS_POI = onlyIn("..gridbook.workbook..", "org.apache.poi..");

    @ArchTest
    static final ArchRule ONLY_EXPORTS_KNOWS_COMMONS_CSV = onlyIn("..gridbook.exports..", "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule ONLY_CLI_KNOWS_PICOCLI = onlyIn("..gridbook.cli..", "picocli..");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_OUTSIDE = noClasses()
            .that()
            .resideOutsideOfPackage("..gridbook.cli..")
            .should()
            .callMethodWhere(A_CLOCK_OF_ITS_OWN);

    @ArchTest
    static final ArchRule SQL_IS_NOT_WRITTEN_IN_STRINGS = noClasses()
            .that()
            .resideOutsideOfPackage("..gridbook.store..")
            .should()
            .callMethodWhere(SQL_IN_A_STRING);

    private static ArchRule onlyIn(String home, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }
}
