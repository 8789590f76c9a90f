/// <reference types="vite/client" />

declare module '*.xlsx?inline' {
  const address: string;
  export default address;
}
