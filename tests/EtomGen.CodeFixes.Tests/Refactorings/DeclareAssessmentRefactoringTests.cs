using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Refactorings;

public class DeclareAssessmentRefactoringTests
{
    [Fact]
    public Task An_empty_type_becomes_an_assessment() => new RefactoringTest<DeclareAssessmentRefactoring>(
        """
        namespace Acme;

        /// <summary>Our shelf.</summary>
        internal static class $$Shelf;
        """)
        .Becomes(
            """
            using EtomGen;

            namespace Acme;

            /// <summary>Our shelf.</summary>
            [ConformanceAssessment("2.0", Company = "", Product = "")]
            internal static partial class Shelf;
            """,
            "Declare Shelf as an assessment against release 2.0");

    [Fact]
    public Task The_types_around_it_become_partial() => new RefactoringTest<DeclareAssessmentRefactoring>(
        """
        using EtomGen;

        public class Products
        {
            public partial class $$Shelf { }
        }
        """)
        .Becomes(
            """
            using EtomGen;

            public partial class Products
            {
                [ConformanceAssessment("1.0", Company = "", Product = "")]
                public partial class Shelf { }
            }
            """,
            "Declare Shelf as an assessment against release 1.0");

    [Fact]
    public async Task The_newest_release_of_the_project_comes_first() => Assert.Equal(
        [
            "Declare Shelf as an assessment > Declare Shelf as an assessment against release 2.0",
            "Declare Shelf as an assessment > Declare Shelf as an assessment against release 1.0",
        ],
        await new RefactoringTest<DeclareAssessmentRefactoring>("class She$$lf;").Titles());

    [Theory]
    [InlineData("[System.Obsolete] class $$Shelf;")]
    [InlineData("class $$Shelf { int _books; }")]
    [InlineData("class $$Shelf : System.Attribute;")]
    [InlineData("class $$Shelf<T>;")]
    [InlineData("file class $$Shelf;")]
    [InlineData("class $$Assessment;")]
    [InlineData("class Outer<T> { class $$Shelf; }")]
    [InlineData("interface $$IShelf;")]
    [InlineData("class Shelf { $$ }")]
    public async Task Other_types_are_left_alone(string source) => Assert.Empty(await new RefactoringTest<DeclareAssessmentRefactoring>(source).Titles());
}
