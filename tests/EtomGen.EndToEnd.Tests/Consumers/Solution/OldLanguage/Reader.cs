using EtomGen;

namespace OldLanguage
{
    public static class Reader
    {
        public static string Product(Assessment assessment) => assessment.Product;
    }
}
