using EtomGen.CodeFixes.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.CodeFixes.Tests.Refactorings;

public class AddSupportsRefactoringTests
{
    private const string Source = """
        using Etom.V1;

        public class Desk
        {
            // Lends.
            public string Lend() => Lending.Lend$$ABook.Id;
        }
        """;

    [Fact]
    public Task The_method_that_uses_a_process_supports_it() => new RefactoringTest<AddSupportsRefactoring>(Source).Becomes(
        """
        using Etom.V1;
        using EtomGen;

        public class Desk
        {
            // Lends.
            [Supports<Lending.LendABook>]
            public string Lend() => Lending.LendABook.Id;
        }
        """,
        "Say that Lend supports 1.1.1.1 Lend a Book");

    [Fact]
    public Task The_type_that_uses_a_process_supports_it() => new RefactoringTest<AddSupportsRefactoring>(Source).Becomes(
        """
        using Etom.V1;
        using EtomGen;

        [Supports<Lending.LendABook>]
        public class Desk
        {
            // Lends.
            public string Lend() => Lending.LendABook.Id;
        }
        """,
        "Say that Desk supports 1.1.1.1 Lend a Book");

    [Theory]
    [InlineData(LanguageVersion.CSharp10, "Supports(\"1.0\", Lending.LendABook.Id)")]
    [InlineData(LanguageVersion.CSharp11, "Supports<Lending.LendABook>")]
    public Task Before_generic_attributes_the_identifier_names_the_process(LanguageVersion version, string attribute) => new RefactoringTest<AddSupportsRefactoring>(
        "using EtomGen;\nusing Etom.V1;\n\nclass Desk\n{\n    public string Lent = Lending.LendABook.I$$d;\n}\n") { LanguageVersion = version }.Becomes(
        $"using EtomGen;\nusing Etom.V1;\n\n[{attribute}]\nclass Desk\n{{\n    public string Lent = Lending.LendABook.Id;\n}}\n",
        "Say that Desk supports 1.1.1.1 Lend a Book");

    /// <summary>The using directive for the type comes below that for the attribute, and both in the order of the others.</summary>
    [Fact]
    public Task Two_using_directives_come_to_their_places() => new RefactoringTest<AddSupportsRefactoring>(
        "using System;\nusing Library;\n\nclass Desk\n{\n    public string Lent = Zoo.V1.Lending.LendABook.I$$d;\n}\n\nnamespace Library { class Shelf; }\n")
    {
        RootNamespace = "Zoo",
    }.Becomes(
        "using System;\nusing EtomGen;\nusing Library;\nusing Zoo.V1;\n\n[Supports<Lending.LendABook>]\nclass Desk\n{\n    public string Lent = Zoo.V1.Lending.LendABook.Id;\n}\n\n"
            + "namespace Library { class Shelf; }\n",
        "Say that Desk supports 1.1.1.1 Lend a Book");

    [Theory]
    [InlineData("class Desk { string Lend() => string.Empty$$; }")]
    [InlineData("[Supports<Lending.Lend$$ABook>] class Desk;")]
    [InlineData("[Supports<Lending.LendABook>] class Desk { [Supports(\"1.0\", \"1.1.1.1\")] string Lend() => Lending.LendABook$$.Id; }")]
    public async Task Other_names_and_mappings_that_exist_are_left_alone(string source) =>
        Assert.Empty(await new RefactoringTest<AddSupportsRefactoring>($"using EtomGen;\nusing Etom.V1;\n\n{source}").Titles());
}
