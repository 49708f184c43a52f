namespace EtomGen;

/// <summary>The location of a finding in a declaration.</summary>
/// <param name="Attribute">The index of the attribute among those that were read, or <see cref="AssessmentAttribute"/>.</param>
/// <param name="Argument">The argument of the attribute.</param>
/// <param name="Element">The index of the array's element where the argument is an array; -1 otherwise.</param>
internal readonly record struct DeclarationLocation(int Attribute, DeclaredArgument Argument, int Element = -1)
{
    /// <summary>The index of the attribute that declares the assessment itself.</summary>
    public const int AssessmentAttribute = -1;
}
